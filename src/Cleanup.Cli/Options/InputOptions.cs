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

    private readonly Option<string?> _standsFor = new("--stdin-filename")
    {
        Description = "What standard input stands for: reports name this path, and its extension tells the format.",
        HelpName = "PATH",
    };

    private readonly FileListOption _list;
    private readonly FolderOptions _folders;
    private readonly ReadingOptions _reading;

    private readonly bool _mustLook;

    /// <summary>Adds them to a command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="openStandardInput">Opens standard input.</param>
    /// <param name="mustLook">Whether a folder without anything to read is an error.</param>
    public InputOptions(Command command, Func<Stream> openStandardInput, bool mustLook)
    {
        _mustLook = mustLook;
        command.Add(_inputs);
        command.Add(_standsFor);
        _list = new FileListOption(command, openStandardInput);
        _folders = new FolderOptions(command);
        _reading = new ReadingOptions(command, openStandardInput);
        command.Add(_rejects);
    }

    /// <summary>The inputs.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="log">Gets what is not there.</param>
    /// <param name="settings">The file of settings, which is no input of its folder; null for none.</param>
    /// <exception cref="CorpusException">The list of them cannot be read.</exception>
    public ImmutableArray<InputFile> Resolve(ParseResult parsed, ProblemLog log, string? settings)
    {
        ImmutableArray<string> listed = _list.Read(parsed);
        string[] named = [.. parsed.GetValue(_inputs) ?? [], .. listed.IsDefault ? [] : listed];
        // A list of nothing is not standard input.
        if (named.Length == 0 && !listed.IsDefault) return [];
        return _reading.Resolve(parsed, named, log, _folders.Read(parsed, settings), parsed.GetValue(_standsFor), _mustLook);
    }

    public bool NameStandardInput(CommandResult result)
    {
        string[] named = result.GetValue(_inputs) ?? [];
        return (named.Length == 0 && !_list.IsGiven(result)) || named.Contains(InputFile.StandardInput, StringComparer.Ordinal);
    }

    public ReadOptions Read(ParseResult parsed) => _reading.Read(parsed);

    public string? Rejects(ParseResult parsed) => parsed.GetValue(_rejects);
}
