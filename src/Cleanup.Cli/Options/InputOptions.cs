using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using Cleanup.Corpus;
using Cleanup.Corpus.Problems;

namespace Cleanup.Cli.Options;

/// <summary>The inputs of <c>clean</c> and <c>check</c>, and how they are read.</summary>
internal sealed class InputOptions
{
    private readonly Argument<string[]> _inputs = new("INPUT")
    {
        Description = $"Files, folders (their {string.Join(", ", InputFormats.All.SelectMany(format => format.Extensions))} files, at " +
            "any depth), globs such as 'news/**/*.txt', - for standard input (the default). They may be compressed: .gz, .zst, .br.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string?> _rejects = new("--rejects")
    {
        Description = "Keep the lines that are no records, or fail, in this file; they are no error then.",
        HelpName = "FILE",
    };

    private readonly FolderOptions _folders;
    private readonly ReadingOptions _reading;

    public InputOptions(Command command, Func<Stream> openStandardInput)
    {
        command.Add(_inputs);
        _folders = new FolderOptions(command);
        _reading = new ReadingOptions(command, openStandardInput);
        command.Add(_rejects);
    }

    public ImmutableArray<InputFile> Resolve(ParseResult parsed, ProblemLog log) =>
        _reading.Resolve(parsed, parsed.GetValue(_inputs) ?? [], log, _folders.Read(parsed));

    public bool NameStandardInput(CommandResult result) =>
        result.GetValue(_inputs) is not { Length: > 0 } inputs || inputs.Contains(InputFile.StandardInput, StringComparer.Ordinal);

    public ReadOptions Read(ParseResult parsed) => _reading.Read(parsed);

    public string? Rejects(ParseResult parsed) => parsed.GetValue(_rejects);
}
