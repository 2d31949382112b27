using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text;
using Cleanup.Corpus;
using Cleanup.Corpus.Problems;

namespace Cleanup.Cli.Options;

/// <summary>A list of inputs, where there are more than a command line holds.</summary>
internal sealed class FileListOption
{
    private readonly Option<string?> _list = new("--files-from")
    {
        Description = "Read the names of inputs from this file, a line each, or with zero bytes between them as `git ls-files -z` and " +
            "`find -print0` write them; - for standard input.",
        HelpName = "FILE",
    };

    private readonly Func<Stream> _openStandardInput;

    public FileListOption(Command command, Func<Stream> openStandardInput)
    {
        _openStandardInput = openStandardInput;
        command.Add(_list);
    }

    public bool IsGiven(CommandResult result) => result.GetValue(_list) is not null;

    /// <summary>The names; default where there is no list.</summary>
    /// <exception cref="CorpusException">It cannot be read.</exception>
    public ImmutableArray<string> Read(ParseResult parsed)
    {
        if (parsed.GetValue(_list) is not { } path) return default;
        try
        {
            return Names(path);
        }
        catch (Exception exception) when (Failure.IsExpected(exception))
        {
            throw new CorpusException($"{_list.Name} {path}: {Failure.Describe(exception)}", exception);
        }
    }

    private ImmutableArray<string> Names(string path)
    {
        using Stream stream = path is InputFile.StandardInput ? _openStandardInput() : File.OpenRead(path);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        string list = reader.ReadToEnd();
        char[] separators = list.Contains('\0', StringComparison.Ordinal) ? ['\0'] : ['\n', '\r'];
        return [.. list.Split(separators, StringSplitOptions.RemoveEmptyEntries)];
    }
}
