import { Query, Resolver } from '@nestjs/graphql';
import { Module, type Type } from '@nestjs/common';
import { FEATURES } from '../src/app.module';
import { Can } from '../src/platform/authorise';
import { askedFor, undeclared } from './root-fields';
import { NotebookModule } from './notebook.fixture';
import { createTestApp } from './test-app';

@Resolver()
class CarelessResolver {
  @Query(() => String)
  forgotten(): string {
    return 'secret';
  }

  @Can('pack.read')
  @Query(() => String)
  declared(): string {
    return 'fine';
  }
}

@Module({ providers: [CarelessResolver] })
class CarelessModule {}

const declarationsOf = (...modules: readonly Type<unknown>[]) => askedFor(modules);

describe('what each root field and route asks for', () => {
  test('every one names its action, or that it is public', () => {
    const fields = declarationsOf(...FEATURES);
    expect(undeclared(fields)).toEqual([]);
    expect(fields).toMatchSnapshot();
  });

  test('one that says neither is found', () => {
    expect(undeclared(declarationsOf(NotebookModule, CarelessModule))).toEqual(['GET /notebook/forgotten: nothing', 'Query.forgotten: nothing']);
    expect(declarationsOf(CarelessModule)).toEqual(['Query.declared: pack.read', 'Query.forgotten: nothing']);
  });

  test('a root field that says neither answers nobody', async () => {
    const app = await createTestApp({ features: [CarelessModule] });
    const { data, errors } = await app.client().graphql('{ forgotten }');
    await app.close();
    expect([data, errors[0]?.extensions?.code]).toEqual([null, 'FORBIDDEN']);
  });
});
