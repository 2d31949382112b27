using Cleanup.Fuzz.Records;
using Cleanup.Fuzz.Trials;
using Cleanup.Json;
using Cleanup.Testing;

namespace Cleanup.Fuzz.Tests;

/// <summary>Results put together by hand: good ones, for tests to break in one place.</summary>
internal static class HandMade
{
    public const string Source = "Text <b> text.";

    public static Finding Leak { get; } = new()
    {
        Kind = LeakKinds.Json,
        Range = new TextRange(5, 3),
        Evidence = Evidence.StructureClosed,
        Confidence = Confidence.Certain,
        Action = LeakAction.Cut,
        Recovery = new RecoveredValue { Status = RecoveryStatus.Exact, Json = "[1]"u8.ToArray() },
    };

    public static Edit Edit { get; } = new(new TextRange(5, 4), EditCause.Leak, "<b> ", "");

    public static RelatedLink Link { get; } = new() { Leak = 0, Extra = default };

    public static CleanResult Result { get; } = new()
    {
        Text = "Text text.",
        Leaks = [Leak],
        Edits = [Edit],
        RelatedLinks = [Link],
    };

    public static RepairStep Repair { get; } = new(RepairKind.Markup, new TextRange(5, 1), "", "<", "");

    public static JsonPayload Payload { get; } = new()
    {
        Range = Leak.Range,
        Json = "[1]"u8.ToArray(),
        Status = RecoveryStatus.Repaired,
        Repairs = [Repair],
        RepairCount = 1,
        Dropped = 1,
    };

    /// <summary>One by which it is likely.</summary>
    public static Judgement Judgement { get; } = new()
    {
        Version = "1",
        Base = 15,
        Family = "json",
        FamilyWeight = 0,
        Prior = CorpusPrior.Mixed,
        PriorWeight = 0,
        Signs = [],
        FindingsOfRun = 1,
        FindingsOfFamily = 1,
        Likely = new JudgeMargin(10, 5, 5),
        Certain = new JudgeMargin(20, -5, -5),
        IsUnsure = false,
    };

    public static RecordRun Run { get; } = new() { Problems = [], Restored = [] };

    /// <summary>A library that gives these.</summary>
    public static Subject Subject { get; } = Of(Result);

    /// <summary>An explanation of a finding.</summary>
    public static ExplainedFinding Explain(Finding leak) => new()
    {
        Finding = leak,
        Answers =
        [
            new() { Kind = leak.Kind, Trigger = leak.Range.Start, Outcome = DetectorOutcome.Found, Range = leak.Range },
        ],
        Judgement = null,
        CutFrom = leak.Kind.CutFrom,
        Reason = leak.Action == LeakAction.Cut ? ActionReason.SureEnough : ActionReason.NotSureEnough,
        IsOfEditedText = false,
    };

    /// <summary>A library that explains its leak so.</summary>
    public static Subject Of(params ExplainedFinding[] explained) =>
        Subject with { Explain = _ => new() { Findings = [.. explained], Answers = [], Nearest = null } };

    /// <summary>A library that cleans <see cref="Source"/> to a result, and finds nothing in any other text.</summary>
    public static Subject Of(CleanResult result) => new()
    {
        Clean = text => text == Source ? result : new CleanResult { Text = text },
        CleanArticle = _ => result,
        MayHaveLeaks = static (_, _) => true,
        FindInSpan = text => text == Source ? result.Leaks : [],
        Explain = _ => new() { Findings = [.. result.Leaks.Select(Explain)], Answers = [], Nearest = null },
        RunRecords = _ => Run,
        Repair = text => text == Source ? new() { Payloads = [Payload] } : JsonRepair.Repair(text),
    };

    /// <summary>A library with another leak.</summary>
    public static Subject Of(Finding leak) => Of(Result.With(it => it.Leaks, [leak]));

    /// <summary>A library with another value in the leak.</summary>
    public static Subject Of(RecoveredValue value) => Of(Leak.With(it => it.Recovery, value));

    /// <summary>A library with other edits, to the text that they give.</summary>
    public static Subject Of(params Edit[] edits) => Of(Result.With(it => it.Edits, [.. edits]));

    /// <summary>A library with another payload.</summary>
    public static Subject Of(JsonPayload payload) =>
        Subject with { Repair = text => text == Source ? new() { Payloads = [payload] } : JsonRepair.Repair(text) };

    /// <summary>A library with another run of files.</summary>
    public static Subject Of(RecordRun run) => Subject with { RunRecords = _ => run };

    /// <summary>A function that fails.</summary>
    public static T Fail<T>(string text) => throw new FormatException(text);
}
