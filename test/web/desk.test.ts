/** The web desk in one browser: each of these files is a part of it. */
import { accessForAll } from './access.ts';
import { alertsAndTickets } from './alerts.ts';
import { theDoor } from './door.ts';
import { onStage } from './stage.ts';
import { writing } from './write.ts';

const stage = onStage();
writing(stage);
alertsAndTickets(stage);
theDoor(stage);
accessForAll(stage);
