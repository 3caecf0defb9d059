/**
 * Who may do what, a sentence a line: provision, who, verb, whose item of which kind, [its state]; after the arrow, what
 * he is told. At least one for every role and duty of the trace.
 */
export const sentences = `
R1: the technical operator cannot create another's news [none] → 403 no-appointment
R1: the technical operator cannot edit his own news [draft] → 403 no-appointment
R1: the technical operator cannot approve another's news [awaiting-approval] → 403 no-appointment
R1: the technical operator cannot publish another's news [approved] → 403 no-appointment
R1: the technical operator cannot hide another's news [published] → 403 no-appointment
R1: the support team can edit an assigned news [draft]
R1: the support team can edit an assigned legal-document [submitted]
R1: the support team cannot edit another's news [draft] → 403 not-your-duty
R1: the support team cannot edit another's news [submitted] → 403 not-your-duty
R1: the support team cannot create another's news [none] → 403 not-your-duty
R1: the support team cannot submit an assigned news [draft] → 403 not-your-duty
R1: the support team cannot forward an assigned news [submitted] → 403 not-your-duty
R1: the Chairman cannot edit another's news [submitted] → 403 not-your-duty
R1: the Chairman cannot approve another's news [awaiting-approval] → 403 not-your-duty
R1: the Chief, before his appointment, cannot approve another's news [awaiting-approval] → 403 no-appointment
R1: the Chief, on the first day of his appointment, can approve another's news [awaiting-approval]
R1: the Chief, on the last day of his appointment, can approve another's news [awaiting-approval]
R1: the Chief, the day after his appointment ended, cannot approve another's news [awaiting-approval] → 403 no-appointment
R1: the Chief, removed before his time, cannot approve another's news [awaiting-approval] → 403 no-appointment
R19: the Chief, his authority suspended, cannot approve another's news [awaiting-approval] → 403 authority-suspended
R19: the Chief, his authority suspended, cannot edit his own news [draft] → 403 authority-suspended
R4: the Chief can approve another's statistics [awaiting-approval]
R4: the Chief can approve his own news [awaiting-approval]
R4: the Chief can reject another's other [awaiting-approval]
R4: the Chief can withdraw another's news [published]
R4: the Chief cannot publish another's news [awaiting-approval] → 409 wrong-state
R4: the Chief cannot approve another's news [submitted] → 409 wrong-state
R4: the office cannot approve another's news [awaiting-approval] → 403 not-your-duty
R4: the office cannot return another's news [awaiting-approval] → 403 not-your-duty
R4: the office cannot withdraw another's news [published] → 403 not-your-duty
R5: the Chief can assign another's news [draft]
R5: the radio station cannot assign another's news [draft] → 403 not-your-duty
R6: a collaborator can create another's news [none]
R6: a collaborator cannot create another's legal-document [none] → 403 not-your-duty
R6: a collaborator cannot create another's answer [none] → 403 not-your-duty
R6: a collaborator can submit his own news [draft]
R6: a collaborator can recall his own news [submitted]
R6: a collaborator cannot edit his own news [submitted] → 403 not-your-duty
R6: a collaborator cannot edit another's news [draft] → 403 not-your-duty
R6: a collaborator cannot approve his own news [awaiting-approval] → 403 not-your-duty
R6: a collaborator cannot publish his own news [approved] → 403 not-your-duty
R8: the culture officer can hide another's legal-document [published]
R8: the office can hide another's news [published]
R8: the radio station cannot hide an edited news [published] → 403 not-your-duty
R9: the finance officer can create another's statistics [none]
R9: the finance officer cannot forward another's news [submitted] → 403 not-your-duty
R10: the Deputy cannot approve another's news [awaiting-approval] → 403 not-your-duty no-mandate
R10: the Deputy can edit another's news [awaiting-approval]
R10: the Deputy, under his mandate, can approve another's news [awaiting-approval]
R10: the Deputy, under his mandate, can return another's conference [awaiting-approval]
R10: the Deputy, under his mandate, can withdraw another's news [published]
R10: the Deputy, under his mandate, cannot approve another's legal-document [awaiting-approval] → 403 not-your-duty no-mandate
R10: the Deputy, under his mandate, cannot approve his own news [awaiting-approval] → 403 own-work
R10: the Deputy, under his mandate, cannot approve an edited news [awaiting-approval] → 403 own-work
R10: the Deputy, under his mandate, cannot reject an edited news [awaiting-approval] → 403 own-work
R10: the Deputy, under his mandate, can return an edited news [awaiting-approval]
R10: the Deputy, under his mandate, cannot import another's news [draft] → 403 not-your-duty
R10: the Deputy, on the first day of his mandate, can approve another's news [awaiting-approval]
R10: the Deputy, on the last day of his mandate, can approve another's news [awaiting-approval]
R10: the Deputy, the day before his mandate begins, cannot approve another's news [awaiting-approval] → 403 not-your-duty no-mandate
R10: the Deputy, the day after his mandate ended, cannot approve another's news [awaiting-approval] → 403 not-your-duty no-mandate
R10: the Deputy, his mandate revoked, cannot approve another's news [awaiting-approval] → 403 not-your-duty no-mandate
R10: the Deputy, under a second mandate where the first is over, can approve another's news [awaiting-approval]
R10: the Deputy, his authority suspended under a mandate, cannot approve another's news [awaiting-approval] → 403 authority-suspended
R10: an official with a mandate that is not his cannot approve another's news [awaiting-approval] → 403 not-your-duty
R10: the Deputy, under a mandate for all kinds, cannot erase another's news [withdrawn] → 403 not-your-duty
R12: the office can create another's legal-document [none]
R14: the culture officer can forward another's news [submitted]
R14: the culture officer cannot publish an edited news [approved] → 403 not-your-duty
R15: the radio station can edit another's news [submitted]
R15: the radio station can forward another's news [submitted]
R15: the radio station can return another's news [submitted]
R15: the radio station cannot approve another's news [awaiting-approval] → 403 not-your-duty
R15: the radio station cannot approve an edited news [awaiting-approval] → 403 not-your-duty
R15: the radio station cannot edit another's news [awaiting-approval] → 403 not-your-duty
R16: a mass organisation can create another's news [none]
R16: a mass organisation can submit his own news [returned]
R16: a mass organisation cannot forward his own news [submitted] → 403 not-your-duty
R17: an official can submit an assigned answer [draft]
R17: an official cannot submit another's answer [draft] → 403 not-your-duty
R17: an official cannot edit another's answer [draft] → 403 not-your-duty
R17: an official can assign another's answer [draft]
R17: an official cannot assign another's news [draft] → 403 not-your-duty
R17: an official can create another's legal-document [none]
R23: a collaborator can explain-delay his own news [published]
R23: a collaborator cannot explain-delay another's news [published] → 403 not-your-duty
R24: the Chief can close another's legal-document [awaiting-approval]
R24: the office cannot close another's legal-document [draft] → 403 not-your-duty
R24: the Chief cannot close another's news [draft] → 409 wrong-kind
R24: an official cannot close another's news [draft] → 403 not-your-duty wrong-kind
R26: an official can record-sent his own statistics [approved]
R26: the system can publish another's statistics [approved]
R26: the system cannot publish another's news [approved] → 403 no-appointment
R26: the system cannot publish another's statistics [submitted] → 409 wrong-state
R26: the office cannot record-sent another's news [approved] → 409 wrong-kind
R27: the office can pass-on another's answer [draft]
R27: the office can merge another's answer [submitted]
R27: the culture officer can redirect another's answer [approved]
R27: the Chief cannot reject another's answer [awaiting-approval] → 409 wrong-kind
R27: an official cannot close an assigned answer [draft] → 403 not-your-duty
R27: the citizen can create another's answer [none]
R27: the citizen cannot create another's news [none] → 403 no-appointment
R27: the citizen can retract his own answer [awaiting-approval]
R27: the citizen cannot retract another's answer [draft] → 403 no-appointment
R27: the citizen cannot edit his own answer [draft] → 403 no-appointment
R27: the citizen cannot submit his own answer [draft] → 403 no-appointment
R27: the citizen cannot retract his own answer [published] → 409 wrong-state
R27: an official cannot answer-privately an assigned answer [approved] → 403 not-your-duty
R29: the office cannot erase another's news [withdrawn] → 403 not-your-duty
R29: the Chief can erase another's news [withdrawn]
R29: the Chief cannot erase another's news [erased] → 409 wrong-state
R29: the office cannot discard another's news [draft] → 403 not-your-duty
R35: the office can publish another's news [approved]
R35: the office cannot publish another's news [hidden] → 403 not-your-duty
R35: the radio station can publish an edited news [approved]
R35: the radio station cannot publish another's news [none] → 403 not-your-duty wrong-state
R35: the radio station cannot publish another's news [approved] → 403 not-your-duty
R35: the radio station can schedule an edited news [approved]
R35: the Chief can publish another's news [approved]
R35: the Deputy, under his mandate, can publish another's news [approved]
R35: the Deputy cannot publish another's news [approved] → 403 not-your-duty no-mandate
R35: an official cannot publish his own news [approved] → 403 not-your-duty
R35: the system can publish another's news [scheduled]
`
  .trim()
  .split('\n');
