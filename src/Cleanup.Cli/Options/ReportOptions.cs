using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Parsing;

namespace Cleanup.Cli.Options;

/// <summary>How <c>check</c> tells what it found.</summary>
internal sealed class ReportOptions
{
    private const string Name = "--report";

    private static readonly ImmutableArray<(string Word, FindingsFormat Format)> _formats =
    [
        ("text", FindingsFormat.Text), ("json", FindingsFormat.Json), ("jsonl", FindingsFormat.JsonLines), ("sarif", FindingsFormat.Sarif),
        ("junit", FindingsFormat.JUnit), ("github", FindingsFormat.GitHub), ("gitlab", FindingsFormat.GitLab),
        ("markdown", FindingsFormat.Markdown),
    ];

    private readonly Option<string[]> _reports = new(Name)
    {
        Description = "How findings are written, and into which file: " +
            $"{string.Join(", ", _formats.Select(format => format.Word))}. Can be repeated; one may go to standard output, text if none " +
            "does.",
        HelpName = "FORMAT[=FILE]",
    };

    private readonly Option<bool> _explains = new("--explain")
    {
        Description = "Write under each finding why it is one: see `cleanup explain`.",
    };

    private readonly Option<bool> _redacts = new("--redact")
    {
        Description = "Mask values of passwords, tokens and keys, and addresses of mail and machines, in what is written of a leak.",
    };

    private readonly Option<bool> _diff = new("--diff")
    {
        Description = "Write what `cleanup clean --in-place` would change, as a unified diff, to standard output.",
    };

    public ReportOptions(Command command)
    {
        _reports.CompletionSources.Add(_ => _formats.Select(format => new CompletionItem(format.Word)));
        command.Add(_reports);
        command.Add(_explains);
        command.Add(_redacts);
        command.Add(_diff);
        command.Validators.Add(Validate);
    }

    /// <summary>The reports; text on standard output where nothing else goes there.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="isQuiet">Whether nothing is to be said that is not asked for.</param>
    public ImmutableArray<ChosenReport> Read(ParseResult parsed, bool isQuiet)
    {
        ImmutableArray<ChosenReport> reports = Chosen(parsed.GetValue(_reports), out _);
        bool isTaken = isQuiet || Diffs(parsed) || reports.Any(static report => report.Path is null);
        return isTaken ? reports : [new ChosenReport(FindingsFormat.Text, Path: null), .. reports];
    }

    public bool Explains(ParseResult parsed) => parsed.GetValue(_explains);

    public bool Redacts(ParseResult parsed) => parsed.GetValue(_redacts);

    public bool Diffs(ParseResult parsed) => parsed.GetValue(_diff);

    private void Validate(CommandResult result)
    {
        ImmutableArray<ChosenReport> reports = Chosen(result.GetValue(_reports), out string? wrong);
        if (wrong is not null) result.AddError(wrong);
        int atStandardOutput = reports.Count(static report => report.Path is null) + (result.GetValue(_diff) ? 1 : 0);
        if (atStandardOutput > 1)
            result.AddError("one report, or --diff, may go to standard output: name files for the others, FORMAT=FILE");
        if (result.GetValue(_explains) && !reports.IsEmpty && !reports.Any(static report => report.Format == FindingsFormat.Text))
            result.AddError("--explain goes with --report text");
        if (result.GetValue(_diff) && result.GetValue(_redacts)) result.AddError("--diff goes without --redact: it shows what is cut");
    }

    private static ImmutableArray<ChosenReport> Chosen(string[]? given, out string? wrong)
    {
        wrong = null;
        var reports = ImmutableArray.CreateBuilder<ChosenReport>();
        foreach (string report in given ?? [])
        {
            string[] parts = report.Split('=', 2);
            string? path = parts.Length > 1 && parts[1] is not "-" ? parts[1] : null;
            (string? word, FindingsFormat format) =
                _formats.FirstOrDefault(known => string.Equals(known.Word, parts[0], StringComparison.OrdinalIgnoreCase));
            if (word is null) wrong = $"{Name} takes {string.Join(" or ", _formats.Select(static known => known.Word))}, not '{parts[0]}'.";
            else if (path is "") wrong = $"{Name} {report} names no file.";
            else reports.Add(new ChosenReport(format, path));
        }
        return reports.ToImmutable();
    }
}
