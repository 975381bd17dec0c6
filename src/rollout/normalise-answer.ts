/** The form in which two answers are compared: NFC, without blanks around it. */
export function normaliseAnswer(answer: string): string {
  return answer.normalize('NFC').trim();
}
