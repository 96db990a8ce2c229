import './fault.css';
import { Button } from '../parts/button.tsx';
import { words } from '../session/language.ts';
import type { FaultCode } from './fault-codes.ts';
import { saveFaultFile, traces } from './traces.ts';

/** Offers the trace of a failure as a file, and says what is in it; nothing where there is no trace. */
export function FaultFileButton({ code }: { code: FaultCode }) {
  if (!traces.value[code]) return null;
  return (
    <div class="fault-file">
      <Button pictogram="file" class="save-fault" onPress={() => void saveFaultFile(code)}>
        {words('error.file.save')}
      </Button>
      <small>{words('error.file.about')}</small>
    </div>
  );
}
