using System.CommandLine;
using Cleanup.Cli.Settings;
using Cleanup.Corpus;
using Cleanup.Corpus.Charsets;
using Cleanup.Corpus.Running;
using Cleanup.Corpus.Settings;

namespace Cleanup.Cli.Options;

/// <summary>What <c>filter</c> looks for in records, and how it reads and answers them.</summary>
internal sealed class FilterOptions
{
    private readonly Option<ValueTuple<InputFormat>?> _format = ChoiceOption.Create(
        "--input-format",
        "What comes: lines of JSON, or a stream of Arrow's record batches. Default: jsonl.",
        [("jsonl", ValueTuple.Create(InputFormats.JsonLines)), ("arrow", ValueTuple.Create(InputFormats.Arrow))]);

    private readonly Option<bool> _changes = new("--changes-only")
    {
        Description = "Answer a line with what changes of it and what it gains: {} where that is nothing.",
    };

    private readonly CommandSettings _settings;
    private readonly LeakOptions _leaks;
    private readonly FieldOption _fields;
    private readonly Option<BadBytesPolicy?> _badBytes = TextOptions.CreateBadBytes();
    private readonly Option<int> _recordLimit = TextOptions.CreateRecordLimit();
    private readonly ArticleReadingOptions _articles;
    private readonly CutRatioOption _cutRatio;
    private readonly OffsetOption _offsets;
    private readonly IntoOption _into;
    private readonly LeanOption _lean;

    public FilterOptions(Command command, CommandSettings settings)
    {
        _settings = settings;
        command.Add(_format);
        command.Add(_changes);
        command.Validators.Add(result =>
        {
            if (result.GetValue(_changes) && result.GetValue(_format)?.Item1 == InputFormats.Arrow)
                result.AddError("--changes-only goes with lines of JSON: of Arrow every column comes back");
        });
        _fields = new FieldOption(command);
        _leaks = new LeakOptions(command, settings);
        command.Add(_badBytes);
        command.Add(_recordLimit);
        _articles = new ArticleReadingOptions(command);
        _cutRatio = new CutRatioOption(command);
        _offsets = new OffsetOption(command);
        _into = new IntoOption(command);
        _lean = new LeanOption(command);
    }

    public bool IsArrow(ParseResult parsed) => parsed.GetValue(_format)?.Item1 == InputFormats.Arrow;

    public bool OnlyChanges(ParseResult parsed) => parsed.GetValue(_changes);

    public RecordForm Form(ParseResult parsed) => new() { Lean = _lean.Read(parsed), Into = _into.Read(parsed) };

    public ReadOptions Reading(ParseResult parsed) => new()
    {
        Fields = _fields.Read(parsed),
        BadBytes = parsed.GetValue(_badBytes) ?? BadBytesPolicy.Refuse,
        RecordLimit = parsed.GetValue(_recordLimit),
    };

    public RunVersions Versions(ParseResult parsed) => VersionsOf(parsed, _leaks.Cleaner(parsed));

    public RecordCleaner Cleaner(ParseResult parsed)
    {
        Cleaner leaks = _leaks.Cleaner(parsed);
        // Who gets nothing but changes knows what made them: --about says it once.
        return new RecordCleaner(leaks, Records(parsed) with { Versions = OnlyChanges(parsed) ? null : VersionsOf(parsed, leaks) });
    }

    private RunVersions VersionsOf(ParseResult parsed, Cleaner leaks) => new(
        leaks.Judge,
        SettingsHash.Of(ChosenSettings.Of(
            _leaks.Read(parsed), _settings.Kinds.Patterns, _leaks.JudgeSha256(parsed), Reading(parsed), Records(parsed))));

    private RecordOptions Records(ParseResult parsed) => _articles.Read(parsed) with
    {
        Offsets = _offsets.Read(parsed),
        MaxCutRatio = _cutRatio.Read(parsed),
        Into = _into.Read(parsed),
    };
}
