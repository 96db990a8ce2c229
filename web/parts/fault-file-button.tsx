import './fault.css';
import type { FaultCode } from '../session/fault/fault-codes.ts';
import type { Played } from '../session/fault/fault-file.ts';
import { saveFaultFile, traces } from '../session/fault/traces.ts';
import { words } from '../session/language.ts';
import { course, session } from '../session/session.ts';
import { Button } from './button.tsx';

/** The exercise that is open here, for the file. */
function played(): Played | null {
  const [open, at] = [session.value, course.value];
  return open && at ? { exercise: open.exercise, log: at.log, state: at.state } : null;
}

/** Offers the trace of a failure as a file, and says what is in it; nothing where there is no trace. */
export function FaultFileButton({ code }: { code: FaultCode }) {
  if (!traces.value[code]) return null;
  return (
    <div class="fault-file">
      <Button pictogram="file" class="save-fault" onPress={() => void saveFaultFile(code, played())}>
        {words('error.file.save')}
      </Button>
      <small>{words('error.file.about')}</small>
    </div>
  );
}
