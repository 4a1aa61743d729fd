import { Alert, Button, Stack, Text } from '@mantine/core';
import { Component, type ReactNode } from 'react';

type Props = { readonly name: string; readonly children: ReactNode };
type State = { readonly hasFailed: boolean };

/** Keeps a bug in one panel from taking the rest with it: what is saved is saved. */
export class PanelBoundary extends Component<Props, State> {
  override state: State = { hasFailed: false };

  static getDerivedStateFromError(): State {
    return { hasFailed: true };
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <Alert color="red" title={`${this.props.name} has stopped`} role="alert" m="md">
        <Stack gap="xs" align="flex-start">
          <Text size="sm">
            This part of the window met a bug. Everything you saved is safe, and the rest of the
            window works.
          </Text>
          <Button variant="default" onClick={() => this.setState({ hasFailed: false })}>
            Try again
          </Button>
        </Stack>
      </Alert>
    );
  }
}
