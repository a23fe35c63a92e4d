import { useMutation, type MutateOptions, type UseMutationOptions } from '@tanstack/react-query';
import { useRef } from 'react';

/**
 * Something that is sent when a person asks for it. Until it is answered another press sends nothing, not even one in the
 * same moment; what has a `scope` waits there for its turn instead.
 */
export function useSend<Gave, Given = void>(options: UseMutationOptions<Gave, Error, Given>) {
  const underWay = useRef(false);
  const send = useMutation<Gave, Error, Given>({
    ...options,
    onSettled: async (...settled) => {
      try {
        await options.onSettled?.(...settled);
      } finally {
        underWay.current = false;
      }
    },
  });
  return {
    ...send,
    mutate: (given: Given, then?: MutateOptions<Gave, Error, Given>) => {
      if (underWay.current && options.scope === undefined) return;
      underWay.current = true;
      send.mutate(given, then);
    },
  };
}
