// attack {"class":"host realm","attempt":"a result whose keys are names of prototypes","effect":"realm","ends":["ok"],"vacuous":"no runtime here merges a guest's keys into an object of the host; the realm is held against its own print"}
JSON.parse('{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 2}}, "a": [{"__proto__": {"toJSON": 1}}]}');
