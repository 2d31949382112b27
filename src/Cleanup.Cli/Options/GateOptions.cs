using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Cleanup.Corpus;
using Cleanup.Corpus.Problems;
using Cleanup.Corpus.Reports;
using Cleanup.Corpus.Sinks;

namespace Cleanup.Cli.Options;

/// <summary>Which findings count in a check, and how many are too many.</summary>
internal sealed class GateOptions
{
    private const string MaxLeaks = "--max-leaks", MaxRate = "--max-rate";

    private readonly Option<FindingSeverity?> _failOn = ChoiceOption.Create(
        "--fail-on", "How grave a finding must be to count. Default: error.",
        [("error", FindingSeverity.Error), ("warning", FindingSeverity.Warning), ("note", FindingSeverity.Note)]);

    private readonly Option<long?> _maxLeaks = new(MaxLeaks)
    {
        Description = "How many findings that count may be there. Default: 0, and any number with --max-rate.",
        HelpName = "N",
        CustomParser = ParseCount,
    };

    private readonly Option<double?> _maxRate = new(MaxRate)
    {
        Description = "Which share of the records may have a finding that counts: 0.01 or 1%.",
        HelpName = "P",
        CustomParser = ParseRate,
    };

    private readonly Option<string?> _baseline = new("--baseline")
    {
        Description = "Do not count the findings of this file: one that --update-baseline wrote, or a report in JSON.",
        HelpName = "FILE",
    };

    private readonly Option<bool> _update = new("--update-baseline")
    {
        Description = "Write the findings that are there into the file of --baseline, a line each; reasons in it stay.",
    };

    private readonly Option<bool> _inlineIgnores = new("--inline-ignores")
    {
        Description = "Honour `<!-- cleanup: off -->` to `<!-- cleanup: on -->` and `<!-- cleanup: ignore-next -->` in the texts " +
            "themselves. Not for scraped pages: they could switch the check off.",
    };

    private readonly Option<bool> _exitZero = new("--exit-zero")
    {
        Description = "Exit with 0 whatever is found; errors still exit with 2.",
    };

    public GateOptions(Command command)
    {
        command.Add(_failOn);
        command.Add(_maxLeaks);
        command.Add(_maxRate);
        command.Add(_baseline);
        command.Add(_update);
        command.Add(_inlineIgnores);
        command.Add(_exitZero);
        command.Validators.Add(result =>
        {
            if (result.GetValue(_update) && result.GetResult(_baseline) is null) result.AddError("--update-baseline needs --baseline FILE");
        });
    }

    /// <summary>Which findings count.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="settings">What settings say of it.</param>
    /// <exception cref="CorpusException">There is no such baseline.</exception>
    public FindingsPolicy Read(ParseResult parsed, FindingsPolicy settings)
    {
        bool updates = Updates(parsed);
        return settings with
        {
            FailOn = FailOn(parsed),
            // What is there is to be known from now on.
            MaxLeaks = updates ? null : parsed.GetValue(_maxLeaks) ?? (parsed.GetValue(_maxRate) is null ? 0 : null),
            MaxRate = updates ? null : parsed.GetValue(_maxRate),
            Baseline = ReadBaseline(parsed),
            InlineIgnores = parsed.GetValue(_inlineIgnores),
        };
    }

    public FindingSeverity FailOn(ParseResult parsed) => parsed.GetValue(_failOn) ?? FindingSeverity.Error;

    public bool ExitsWithZero(ParseResult parsed) => parsed.GetValue(_exitZero);

    /// <summary>Begins the new baseline; null where none is to be written.</summary>
    public BaselineWriter? OpenBaseline(ParseResult parsed, Baseline? earlier, OutputFiles files) =>
        Updates(parsed) ? new BaselineWriter(files.CreateWithFolder(parsed.GetValue(_baseline)!), earlier) : null;

    private bool Updates(ParseResult parsed) => parsed.GetValue(_update);

    private Baseline? ReadBaseline(ParseResult parsed)
    {
        if (parsed.GetValue(_baseline) is not { } path) return null;
        if (File.Exists(path)) return BaselineFile.Read(path);
        return Updates(parsed) ? null : throw new CorpusException($"{path}: no such baseline; --update-baseline makes one");
    }

    private static long? ParseCount(ArgumentResult result)
    {
        if (long.TryParse(result.Tokens[^1].Value, NumberStyles.None, CultureInfo.InvariantCulture, out long count)) return count;
        result.AddError($"{MaxLeaks} takes a number from 0 on.");
        return null;
    }

    private static double? ParseRate(ArgumentResult result)
    {
        string given = result.Tokens[^1].Value;
        bool isPercent = given.EndsWith('%');
        if (double.TryParse(given.TrimEnd('%'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double rate))
        {
            rate = isPercent ? rate / 100 : rate;
            if (rate <= 1) return rate;
        }
        result.AddError($"{MaxRate} takes a share from 0 to 1, such as 0.01, or from 0% to 100%.");
        return null;
    }
}
