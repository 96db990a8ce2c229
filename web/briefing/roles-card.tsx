import type { Role } from '../../engine/index.ts';
import { Button } from '../parts/button.tsx';
import { Paged } from '../parts/paged.tsx';
import { rolesShown } from '../roles/roles-state.ts';
import { storyText, words } from '../session/language.ts';
import { session } from '../session/session.ts';
import './card.css';
import './roles-card.css';

/** Tiles that can be read from the back of the room: three beside each other, twice. */
const TILES = 6;

/** Who plays what; being oneself is a role too. */
export function RolesCard() {
  const open = session.value;
  if (!open) return null;
  const { scenario, texts } = open.exercise;
  const tile = ({ title, card, seats }: Role) => (
    <article class="role">
      <h2>
        {storyText(texts, title)} <span class="soft">{words('briefing.roles.seats', { from: seats.to })}</span>
      </h2>
      <p>{storyText(texts, card)}</p>
    </article>
  );
  const self = (
    <article class="role role-self">
      <h2>{words('opening.self')}</h2>
      <p>{words('opening.self.card')}</p>
    </article>
  );
  return (
    <section class="card">
      <div class="row card-head">
        <h1>{words('opening.roles')}</h1>
        <Button
          look="quiet-paper"
          pictogram="file"
          class="open-roles"
          onPress={() => {
            rolesShown.value = true;
          }}
        >
          {words('roles.open')}
        </Button>
      </div>
      <Paged
        items={[...scenario.roles, null]}
        size={TILES}
        class="roles"
        label={words('opening.roles')}
        render={(role) => (role === null ? self : tile(role))}
      />
    </section>
  );
}
