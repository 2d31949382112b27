using System.Collections.Immutable;
using System.CommandLine;
using Cleanup.Corpus;
using Cleanup.Corpus.Problems;
using Cleanup.Corpus.Sources;

namespace Cleanup.Cli.Options;

/// <summary>The inputs of <c>clean</c> and <c>check</c>, and how they are read.</summary>
internal sealed class InputOptions
{
    private readonly Argument<string[]> _inputs = new("INPUT")
    {
        Description = "Text files, .jsonl and .ndjson files, folders (their .txt, .jsonl and .ndjson files, at any depth), globs such as " +
            "'news/**/*.txt', - for standard input (the default).",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<InputFormat?> _format = ChoiceOption.Create(
        "--input-format",
        "How to read inputs whose name does not tell, such as standard input. Default: text.",
        [("text", InputFormat.Text), ("jsonl", InputFormat.JsonLines)]);

    private readonly Option<string[]> _fields = new("--field")
    {
        Description = "A field of JSON records to scan: a name, a JSON Pointer, or '*' for every string. Can be repeated. Default: body, " +
            "title and summary by their usual names.",
        HelpName = "NAME|/pointer",
    };

    private readonly Option<string?> _rejects = new("--rejects")
    {
        Description = "Keep the lines that are no records, or fail, in this file; they are no error then.",
        HelpName = "FILE",
    };

    private readonly TextOptions _texts;

    public InputOptions(Command command)
    {
        command.Add(_inputs);
        command.Add(_format);
        command.Add(_fields);
        command.Add(_rejects);
        _texts = new TextOptions(command);
    }

    public ImmutableArray<InputFile> Resolve(ParseResult parsed, ProblemLog log) =>
        new InputResolver(log, FileTypes.Articles).Resolve(parsed.GetValue(_inputs) ?? [], parsed.GetValue(_format) ?? InputFormat.Text);

    public ReadOptions Read(ParseResult parsed) => _texts.Read(parsed) with { Fields = parsed.GetValue(_fields) ?? [] };

    public string? Rejects(ParseResult parsed) => parsed.GetValue(_rejects);
}
