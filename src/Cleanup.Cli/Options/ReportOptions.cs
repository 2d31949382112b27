using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Parsing;
using Cleanup.Cli.Findings;

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

    private readonly Option<ImmutableArray<ChosenReport>> _reports = new(Name)
    {
        Description = $"How findings are written, and into which file: {string.Join(", ", _formats.Select(format => format.Word))}. Can be " +
            "repeated; one may go to standard output, text if none does.",
        HelpName = "FORMAT[=FILE]",
        CustomParser = Parse,
        DefaultValueFactory = static _ => [],
    };

    private readonly Option<bool> _explains = new("--explain") { Description = "Write under each finding why it is one: see `cleanup explain`." };

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
        ImmutableArray<ChosenReport> reports = Chosen(parsed.GetValue(_reports));
        bool isTaken = isQuiet || Diffs(parsed) || reports.Any(static report => report.Path is null);
        return isTaken ? reports : [new ChosenReport(FindingsFormat.Text, Path: null), .. reports];
    }

    public bool Explains(ParseResult parsed) => parsed.GetValue(_explains);

    public bool Redacts(ParseResult parsed) => parsed.GetValue(_redacts);

    public bool Diffs(ParseResult parsed) => parsed.GetValue(_diff);

    private void Validate(CommandResult result)
    {
        // Its value is not to be asked for where it could not be parsed.
        if (result.GetResult(_reports) is { } given && given.Errors.Any()) return;
        ImmutableArray<ChosenReport> reports = Chosen(result.GetValue(_reports));
        int atStandardOutput = reports.Count(static report => report.Path is null) + (result.GetValue(_diff) ? 1 : 0);
        if (atStandardOutput > 1) result.AddError("one report, or --diff, may go to standard output: name files for the others, FORMAT=FILE");
        if (result.GetValue(_explains) && !reports.IsEmpty && !reports.Any(static report => report.Format == FindingsFormat.Text))
            result.AddError("--explain goes with --report text");
        if (result.GetValue(_diff) && result.GetValue(_redacts)) result.AddError("--diff goes without --redact: it shows what is cut");
    }

    // Validators are asked before there are defaults.
    private static ImmutableArray<ChosenReport> Chosen(ImmutableArray<ChosenReport> reports) => reports.IsDefault ? [] : reports;

    private static ImmutableArray<ChosenReport> Parse(ArgumentResult result)
    {
        var reports = ImmutableArray.CreateBuilder<ChosenReport>();
        foreach (string given in result.Tokens.Select(static token => token.Value))
        {
            string[] parts = given.Split('=', 2);
            string? path = parts.Length > 1 && parts[1] is not "-" ? parts[1] : null;
            int index = _formats.Select(static format => format.Word).ToList().IndexOf(parts[0]);
            if (index < 0) result.AddError($"{Name} takes {string.Join(" or ", _formats.Select(static format => format.Word))}, not '{parts[0]}'.");
            else if (path is "") result.AddError($"{Name} {given} names no file.");
            else reports.Add(new ChosenReport(_formats[index].Format, path));
        }
        return reports.ToImmutable();
    }
}
