using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using Cleanup.Cli.Settings;

namespace Cleanup.Cli.Options;

/// <summary>Which leaks are looked for and which are cut.</summary>
internal sealed class LeakOptions
{
    private static readonly CleanerOptions _defaults = new();

    private readonly CommandSettings _settings;
    private readonly Option<ImmutableArray<LeakKind>> _kinds;
    private readonly Option<ImmutableArray<LeakKind>> _except;

    private readonly Option<Confidence?> _cut = ChoiceOption.Create(
        "--cut",
        "The least confidence that is cut. Default: each kind's own, see `cleanup kinds`.",
        [("certain", Confidence.Certain), ("likely", Confidence.Likely), ("possible", Confidence.Possible)]);

    private readonly Option<CorpusPrior?> _assume = ChoiceOption.Create(
        "--assume",
        "What sort of texts these are: articles show no code, code pages do. Default: mixed.",
        [("articles", CorpusPrior.Articles), ("mixed", CorpusPrior.Mixed), ("code", CorpusPrior.Code)]);

    private readonly Option<JudgeFile?> _judge = JudgeOption.Create();

    private readonly Option<int> _maxDepth =
        NumberOption.Create("--max-depth", "LEVELS", "How deep arrays and objects may nest in a leak.", _defaults.MaxDepth);

    private readonly Option<int> _scanBudget =
        NumberOption.Create("--scan-budget", "STEPS", "How many steps the search may take for each character of a text.",
            _defaults.ScanBudget);

    public LeakOptions(Command command, CommandSettings settings)
    {
        _settings = settings;
        _kinds = KindList("--kinds", "Look for these kinds only; `cleanup kinds` lists them.");
        _except = KindList("--except", "Leave these kinds out.");
        settings.AddTo(command);
        command.Add(_kinds);
        command.Add(_except);
        command.Add(_cut);
        command.Add(_assume);
        command.Add(_judge);
        command.Add(_maxDepth);
        command.Add(_scanBudget);
    }

    public Cleaner Cleaner(ParseResult parsed)
    {
        CleanerBuilder builder = new CleanerBuilder(Read(parsed)).UseJudge(parsed.GetValue(_judge)?.Weights ?? JudgeWeights.BuiltIn);
        foreach (PatternDetector detector in _settings.Kinds.Detectors) builder.Add(detector);
        return builder.Build();
    }

    /// <summary>The kinds that are looked for.</summary>
    public ImmutableArray<LeakKind> Included(ParseResult parsed) => [.. _settings.Kinds.All.Where(Read(parsed).Includes)];

    public string? JudgeSha256(ParseResult parsed) => parsed.GetValue(_judge)?.Sha256;

    public CleanerOptions Read(ParseResult parsed) => new()
    {
        Kinds = parsed.GetValue(_kinds),
        // What the command line names is looked for all the same.
        ExceptKinds = [.. parsed.GetValue(_except), .. _settings.Kinds.Off.Except(parsed.GetValue(_kinds))],
        Actions = _settings.Kinds.Actions,
        CutFrom = parsed.GetValue(_cut),
        Prior = parsed.GetValue(_assume) ?? CorpusPrior.Mixed,
        MaxDepth = parsed.GetValue(_maxDepth),
        ScanBudget = parsed.GetValue(_scanBudget),
    };

    private Option<ImmutableArray<LeakKind>> KindList(string name, string description)
    {
        var option = new Option<ImmutableArray<LeakKind>>(name)
        {
            Description = description,
            HelpName = "ID,…",
            CustomParser = result => ParseKinds(result, name),
            DefaultValueFactory = _ => [],
        };
        option.CompletionSources.Add(_ => KindCompletions.All);
        return option;
    }

    private ImmutableArray<LeakKind> ParseKinds(ArgumentResult result, string name)
    {
        var kinds = ImmutableArray.CreateBuilder<LeakKind>();
        foreach (string id in result.Tokens.SelectMany(token => token.Value.Split(',',
            StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)))
        {
            if (_settings.Kinds.TryGet(id, out LeakKind? kind))
            {
                kinds.Add(kind);
                continue;
            }
            result.AddError(UnknownKind.Message(id, _settings.Kinds));
            return [];
        }
        // As of a shell's variable that is not set.
        if (kinds.Count == 0) result.AddError($"{name} takes the ids of kinds; `cleanup kinds` lists them.");
        return kinds.ToImmutable();
    }
}
