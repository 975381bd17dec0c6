import { defineAttackTests } from './define-attack-tests.js';

defineAttackTests('javascript');
