import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';

/** Subscriptions go over the socket: one sent by POST is a fault of the request, and not one of the server that trips over it. */
export const queriesAndMutationsOnly: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ operation }) => {
        if (operation?.operation !== 'subscription') return Promise.resolve();
        return Promise.reject(new GraphQLError('Subscriptions are not offered here.', { extensions: { code: 'BAD_REQUEST', http: { status: 400 } } }));
      },
    }),
};
