using System.CommandLine;
using System.CommandLine.Parsing;
using Cleanup.Corpus;
using Cleanup.Corpus.Formats;

namespace Cleanup.Cli.Options;

/// <summary>Where the records of <c>clean</c> go, and as what.</summary>
internal sealed class OutputOptions
{
    private readonly Option<string?> _path = new("--output", "-o")
    {
        Description = "A file (.jsonl, .json, .csv, .parquet, .arrow or .txt) for all records, a folder (ends with / or is there) " +
            "for one file an input, or - for standard output (the default).",
        HelpName = "FILE|DIR/",
    };

    private readonly Option<OutputFormat?> _format = ChoiceOption.Create(
        "--format",
        "The output's format. Default: by the output's name, jsonl on standard output.",
        [("jsonl", OutputFormat.JsonLines), ("json", OutputFormat.Json), ("csv", OutputFormat.Csv), ("parquet", OutputFormat.Parquet),
            ("arrow", OutputFormat.Arrow), ("schema-org", OutputFormat.SchemaOrg), ("text", OutputFormat.Text),
            ("dolma", OutputFormat.Dolma)]);

    private readonly Option<bool> _inPlace = new("--in-place")
    {
        Description = "Write each input in its own place, where that changes it: nothing but leaks is cut.",
    };

    private readonly Option<bool> _diff = new("--diff")
    {
        Description = "Write nothing but what --in-place would change, as a unified diff for `patch -p1` and `git apply`.",
    };

    private readonly Option<string?> _removed = new("--removed")
    {
        Description = "Write what was cut into this file as JSON Lines, with what stood before and behind it.",
        HelpName = "FILE",
    };

    private readonly LeanOption _lean;
    private readonly IntoOption _into;
    private readonly Func<CommandResult, bool> _readsStandardInput;

    /// <summary>Adds them to a command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="readsStandardInput">Whether standard input is among the inputs.</param>
    public OutputOptions(Command command, Func<CommandResult, bool> readsStandardInput)
    {
        _readsStandardInput = readsStandardInput;
        command.Validators.Add(Validate);
        command.Add(_path);
        command.Add(_format);
        command.Add(_inPlace);
        command.Add(_diff);
        command.Add(_removed);
        _lean = new LeanOption(command);
        _into = new IntoOption(command);
    }

    /// <summary>The output.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="readsHeaders">Whether more is cut of a text file than its leaks.</param>
    public RecordOutput Read(ParseResult parsed, bool readsHeaders) => new()
    {
        Path = parsed.GetValue(_path) is { } given and not "-" ? given : null,
        Format = parsed.GetValue(_format),
        Form = new RecordForm { Lean = _lean.Read(parsed), Into = Into(parsed) },
        ReadsHeaders = readsHeaders,
        IsInPlace = parsed.GetValue(_inPlace),
        IsDiff = parsed.GetValue(_diff),
    };

    /// <summary>The name under which records gain what is found; null for none.</summary>
    public string? Into(ParseResult parsed) => _into.Read(parsed);

    /// <summary>The file for what was cut; null for none.</summary>
    public string? Removed(ParseResult parsed) => parsed.GetValue(_removed);

    private void Validate(CommandResult result)
    {
        bool isInPlace = result.GetValue(_inPlace);
        if (!isInPlace && !result.GetValue(_diff)) return;
        string given = isInPlace ? "--in-place" : "--diff";
        if (isInPlace && result.GetValue(_diff)) result.AddError("--diff goes without --in-place");
        if (result.GetResult(_path) is not null || result.GetResult(_format) is not null)
            result.AddError($"{given} goes without -o and --format");
        if (isInPlace && _readsStandardInput(result)) result.AddError("--in-place takes files and folders, not standard input");
    }
}
