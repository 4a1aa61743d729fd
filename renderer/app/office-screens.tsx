import type { ReactNode } from 'react';
import type { MenuCommand } from '../../shared/menu-command.ts';
import { DocketScreen } from './docket-screen.tsx';
import { EnteredScreen } from './entered-screen.tsx';
import { CalculatorScreen } from './calculator-screen.tsx';
import { CheckRoundScreen } from './check-round-screen.tsx';
import { FindingsScreen } from './findings-screen.tsx';
import type { Go } from './place.ts';

/** A screen that looks across all clients. */
export type OfficeScreen = {
  readonly key: string;
  /** As the bar on top names it. */
  readonly label: string;
  /** What opens it from the menu. */
  readonly command: MenuCommand;
  readonly render: (props: { readonly go: Go }) => ReactNode;
};

/** Every screen across clients, as the bar lists them after "Clients". A new one is a line here. */
export const officeScreens: readonly OfficeScreen[] = [
  {
    key: 'docket',
    label: 'Docket',
    command: 'show-docket',
    render: (props) => <DocketScreen {...props} />,
  },
  {
    key: 'entered',
    label: 'Entered',
    command: 'show-entered',
    render: (props) => <EnteredScreen {...props} />,
  },
  {
    key: 'findings',
    label: 'Findings',
    command: 'show-office-findings',
    render: ({ go }) => <FindingsScreen go={go} />,
  },
  {
    key: 'check-round',
    label: 'Check round',
    command: 'show-check-round',
    render: ({ go }) => <CheckRoundScreen go={go} />,
  },
  {
    key: 'calculator',
    label: 'Calculator',
    command: 'show-calculator',
    render: () => <CalculatorScreen />,
  },
];
