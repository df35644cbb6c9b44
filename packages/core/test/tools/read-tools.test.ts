import { describe, expect, it } from 'vitest';
import { readTools } from '../../src/tools/import/read-tools.ts';

const lookUp = {
  name: 'look_up_parcel',
  description: 'Says where a parcel is.',
  parameters: { type: 'object', properties: { number: { type: 'string' } }, required: ['number'] },
};
const definition = { ...lookUp, annotations: {}, source: null };
const { name, description, parameters } = lookUp;
const text = (value: unknown) => JSON.stringify(value);

describe('the same tool from every framework', () => {
  const mcpTool = { name, description, inputSchema: parameters };
  const kwargs = { name, description, args_schema: parameters };
  const block = `Tool Name: ${name}\nTool Arguments: {'number': {'description': None, 'type': 'str'}}\nTool Description: ${description}`;
  it.each([
    ['mcp', 'a tools/list result', { tools: [mcpTool] }],
    ['mcp', 'a JSON-RPC answer', { jsonrpc: '2.0', id: 1, result: { tools: [mcpTool] } }],
    ['mcp', 'a list of tools', [mcpTool]],
    ['mcp', 'pages', [{ tools: [], nextCursor: 'b' }, { tools: [mcpTool] }]],
    ['openai', 'a chat completion', { model: 'm', tools: [{ type: 'function', function: lookUp }] }],
    ['openai', 'a response', [{ type: 'function', ...lookUp, strict: true }]],
    ['openai', 'one function alone', { type: 'function', function: lookUp }],
    ['openai', 'functions of old', { functions: [lookUp], messages: [] }],
    ['ai-sdk', 'a set', { [name]: { description, inputSchema: parameters } }],
    ['ai-sdk', 'a set of an older version', { tools: { [name]: { description, parameters } } }],
    ['ai-sdk', 'a wrapped schema', { [name]: { description, inputSchema: { jsonSchema: parameters } } }],
    ['ai-sdk', 'the list of a request', [{ type: 'function', name, description, inputSchema: parameters }]],
    ['langchain', 'args_schema', [{ name, description, args_schema: parameters }]],
    ['langchain', 'schema', { tools: [{ name, description, schema: parameters }] }],
    ['langchain', 'what LangChain serialises', { lc: 1, type: 'constructor', id: ['x'], kwargs }],
    ['crewai', 'args_schema', [{ name, description, args_schema: parameters, result_as_answer: false }]],
    ['plain', 'one', lookUp],
    ['plain', 'a list', [lookUp]],
    ['plain', 'with another name for its schema', { tools: [{ name, description, input_schema: parameters }] }],
  ])('reads %s: %s', (format, _, document) => {
    expect(readTools(text(document))).toEqual({ format, source: null, tools: [definition], problems: [], notes: [] });
    // told which it is, it reads the same
    expect(readTools(text(document), { format: format as 'mcp' }).tools).toEqual([definition]);
  });

  it.each([
    ['a description', text([{ name, description: block }])],
    [
      'a description, and a class in the place of a schema',
      text([{ name, description: block, args_schema: "<class 'X'>" }]),
    ],
    ['a text', block],
  ])('reads the text that CrewAI tells a model: as %s', (_, document) => {
    const schema = { type: 'object', properties: { number: { type: 'string' } } };
    const { format, tools } = readTools(document);
    expect({ format, tools }).toEqual({ format: 'crewai', tools: [{ ...definition, parameters: schema }] });
  });

  it('reads the flat arguments of LangChain', () => {
    const { tools } = readTools(text([{ name, description, args: parameters.properties }]));
    expect(tools[0]!.parameters).toEqual({ type: 'object', properties: parameters.properties });
  });

  it('reads JSON Lines, blank ones left out', () => {
    const { format, tools } = readTools(`${text(lookUp)}\n\n${text({ ...lookUp, name: 'other' })}\n`);
    expect([format, ...tools.map((tool) => tool.name)]).toEqual(['plain', name, 'other']);
  });

  it('reads a tool that takes one free text', () => {
    const { tools } = readTools(text([{ type: 'custom', custom: { name: 'run', format: { type: 'text' } } }]));
    expect(tools[0]).toMatchObject({ name: 'run', description: null, parameters: { required: ['input'] } });
  });

  it('leaves out what runs at the provider, and says so', () => {
    const { tools, problems, notes } = readTools(
      text([{ type: 'web_search' }, { type: 'function', function: lookUp }]),
    );
    expect({ tools, problems }).toEqual({ tools: [definition], problems: [] });
    expect(notes).toEqual([
      { line: 1, column: 2, path: '[0]', detail: expect.stringContaining('`web_search` runs at') },
    ]);
  });
});

describe('whose tools they are', () => {
  const other = { ...lookUp, source: 'other' };

  it('is what the importer says, before what a tool says', () => {
    const { source, tools } = readTools(text([lookUp, { ...other, name: 'b' }]), { source: 'post' });
    expect([source, ...tools.map((tool) => tool.source)]).toEqual(['post', 'post', 'post']);
  });

  it('is said by a tool in the plain form only: a server cannot pass its tools off as another’s', () => {
    expect(readTools(text([other])).tools[0]!.source).toBe('other');
    expect(readTools(text({ tools: [{ name, inputSchema: {}, source: 'other' }] })).tools[0]!.source).toBeNull();
  });

  it('keeps tools of one name apart by whose they are', () => {
    expect(readTools(text([lookUp, other])).tools).toHaveLength(2);
    const { tools, problems } = readTools(text([lookUp, { ...other, description: null }]), { source: 'post' });
    expect({ tools, problems }).toMatchObject({ tools: { length: 1 }, problems: [{ path: '[1].name' }] });
  });

  it('takes a tool that stands twice once, and says so', () => {
    const { tools, problems, notes } = readTools(text([lookUp, other]), { source: 'post' });
    expect({ tools, problems }).toMatchObject({ tools: { length: 1 }, problems: [] });
    expect(notes).toMatchObject([{ path: '[1].name', detail: 'is a tool that the document has already' }]);
  });
});

describe('a document that is broken', () => {
  it.each([
    ['{"name": "a"', 1, 13, '', 'expected `,` or `}`'],
    ['[\n  {"name": "a"},\n  {"name": "b",}\n]', 3, 16, '[1]', 'expected a member name in quotes'],
    ['{"name": "a",\n "name": "b"}', 2, 2, '', 'member `name` appears twice'],
    ['{"name": "a"}\n{"name": "b"\n', 2, 13, '[1]', 'expected `,` or `}`'],
    ['{"name": "a"}\n{"name": "b", "x": {"y": 1,,}}', 2, 28, '[1].x', 'expected a member name in quotes'],
    ['', 1, 1, '', 'the document is empty'],
    ['openapi: 3.1.0\npaths:\n  /a: {get: {}', 3, 15, '', expect.stringContaining('Flow map')],
    ['openapi: 3.1.0\nopenapi: 3.0.0\n', 2, 1, '', 'member `openapi` appears twice'],
    ['a: &a {b: 1}\nc:\n  <<: *a\n', 3, 3, '', expect.stringContaining('merges in YAML 1.1 only')],
    ['a: .nan\n', 1, 4, '', 'is no number that JSON has'],
    ['a: !secret b\n', 1, 4, '', expect.stringContaining('Unresolved tag')],
    ['just text', 1, 1, '', expect.stringContaining('say which format it has')],
    ['{"a": 1}', 1, 1, '', expect.stringContaining('say which format it has')],
    ['"tools"', 1, 1, '', expect.stringContaining('say which format it has')],
    ['{"tools": []}', 1, 1, '', 'holds no tool'],
    ['[]', 1, 1, '', 'holds no tool'],
    ['\ufeff{"name": 7}', 1, 10, 'name', 'is not a name'],
  ])('says where %j is wrong', (document, line, column, path, detail) => {
    const { tools, problems } = readTools(document);
    expect({ tools, problems }).toEqual({ tools: [], problems: [{ line, column, path, detail }] });
  });

  it('says that a list known to be of a format is empty', () => {
    expect(readTools('{"tools": []}', { format: 'mcp' }).problems).toMatchObject([{ detail: 'holds no tool' }]);
  });

  it.each([
    ['plain', [{ name: 'a' }, { name: '' }], '[1].name', 'is not a name'],
    ['plain', [{ name: 'a' }, 7], '[1]', 'is not an object'],
    ['plain', [{ name: 'a' }, { name: 'b', description: 7 }], '[1].description', 'is not a text'],
    ['plain', [{ name: 'a' }, { name: 'b', parameters: [] }], '[1].parameters', 'is not an object'],
    ['plain', [{ name: 'a' }, { name: 'a', description: 'b' }], '[1].name', 'is the name of another tool, too'],
    ['mcp', { tools: [{ name: 'a' }, { name: 'b', inputSchema: 'x' }] }, 'tools[1].inputSchema', 'is not an object'],
    [
      'mcp',
      { tools: [{ name: 'a' }], nextCursor: 'p2' },
      'nextCursor',
      'names a further page: give all pages, as one list',
    ],
    ['mcp', [{ tools: [{ name: 'a' }] }, { error: { code: 1, message: 'no' } }], '[1].error', 'is an error: no'],
    [
      'openai',
      [
        { type: 'function', function: { name: 'a' } },
        { type: 'function', function: { parameters: {} } },
      ],
      '[1].function.name',
      'is missing',
    ],
    [
      'ai-sdk',
      { a: { parameters: {} }, b: { inputSchema: { _def: {} } } },
      'b.inputSchema',
      expect.stringContaining('inside of a zod schema'),
    ],
    [
      'langchain',
      [
        { name: 'a', args: {} },
        { name: 'b', args_schema: '<class>' },
      ],
      '[1].args_schema',
      expect.stringContaining('model_json_schema'),
    ],
    [
      'crewai',
      [{ name: 'a', description: 'x' }, { description: 'Tool Name: b\n' }],
      '[1].description',
      expect.stringContaining('Tool Description'),
    ],
    [
      'crewai',
      [{ name: 'a' }, { description: 'Tool Name: b\nTool Arguments: f(x)\nTool Description: c' }],
      '[1].description',
      expect.stringContaining('no dictionary'),
    ],
  ])('%s: one broken tool is told, and hides no other: %j', (format, document, path, detail) => {
    const { tools, problems } = readTools(text(document), { format: format as 'mcp' });
    expect(tools.map((tool) => tool.name)).toEqual(['a']);
    expect(problems).toEqual([{ line: 1, column: expect.any(Number), path, detail }]);
  });

  it('finds the place in the text, whatever stands before it', () => {
    const document =
      '[\n {"name": "a", "x": [1, -2.5e3, "]}\\"", {}, null, true]},\n {\n  "description": "é",\n  "name": 7\n }\n]';
    expect(readTools(document).problems).toEqual([{ line: 5, column: 11, path: '[1].name', detail: 'is not a name' }]);
  });

  it('takes bounds that no double holds, and no number beyond all doubles', () => {
    const schema = '{"name":"a","parameters":{"maximum":9223372036854775807}}';
    expect(readTools(schema).problems).toEqual([]);
    expect(readTools(schema.replace('9223372036854775807', '1e400')).problems).toMatchObject([{ line: 1, column: 37 }]);
  });

  it('takes nothing from YAML that JSON cannot say', () => {
    const { tools, problems } = readTools('tools:\n  - name: halve\n    description: "x\\ud800"\n', {});
    expect(tools).toEqual([]);
    expect(problems).toMatchObject([{ line: 2, path: 'tools[0]', detail: expect.stringContaining('surrogate') }]);
  });

  it('gives names like `__proto__` no power', () => {
    const { tools } = readTools('{"__proto__":{"description":"x","parameters":{}},"constructor":{"parameters":{}}}');
    expect(tools.map((tool) => tool.name)).toEqual(['__proto__', 'constructor']);
    expect(readTools('a: 1\n__proto__: {tools: [{name: x}]}\n').format).toBeNull();
  });
});

describe('bounds', () => {
  it('takes 5,000 tools and no more', () => {
    const list = Array.from({ length: 5001 }, (_, index) => ({ name: `t${index}` }));
    expect(readTools(text(list.slice(1)))).toMatchObject({ problems: [], tools: { length: 5000 } });
    expect(readTools(text(list)).problems).toMatchObject([
      { path: '[5000]', detail: expect.stringContaining('5000 tools') },
    ]);
  });

  it('takes no definition that the registry would not take', () => {
    const document = text([{ name: 'a', description: 'é'.repeat(40_000) }, { name: 'b' }]);
    expect(readTools(document)).toMatchObject({ tools: { length: 1 }, problems: [{ path: '[0]', column: 2 }] });
  });

  it.each([
    ['longer than 16 MiB', ' '.repeat(16 * 1024 * 1024 + 1), 'the document is longer than 16 MiB'],
    [
      'too deep for JSON',
      `{"name":"a","parameters":${'{"a":'.repeat(300)}1${'}'.repeat(300)}}`,
      'nests deeper than 200 levels',
    ],
    ['brackets without end in YAML', `a: ${'['.repeat(100_000)}`, 'the document nests too deep'],
    ['lists without end in YAML', '- '.repeat(1_000_000), 'the document nests too deep'],
    ['keys without end in YAML', '? '.repeat(5_000), 'the document nests too deep'],
    [
      'aliases that double',
      `a0: &a0 [x]\n${Array.from({ length: 40 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]`).join('\n')}`,
      'the document is too deep, or expands to too much',
    ],
  ])('refuses what is %s', (_, document, detail) => {
    expect(readTools(document).problems[0]).toMatchObject({ detail });
  });
});
