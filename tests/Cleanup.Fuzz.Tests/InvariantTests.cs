using Cleanup.Corpus.Problems;
using Cleanup.Fuzz.Invariants;
using Cleanup.Fuzz.Trials;
using Cleanup.Json;
using Cleanup.Testing;

namespace Cleanup.Fuzz.Tests;

/// <summary>Every invariant notices what it is there for, in results that are broken by hand.</summary>
public sealed class InvariantTests
{
    private static readonly RecoveredValue _value = HandMade.Leak.Recovery;

    // By the invariant and the sort of the violation.
    private static readonly Dictionary<string, Subject> _broken = new()
    {
        ["nothing-fails: Clean: FormatException in HandMade.Fail"] = HandMade.Subject with { Clean = HandMade.Fail<CleanResult> },
        ["nothing-fails: CleanArticle: FormatException in HandMade.Fail"] =
            HandMade.Subject with { CleanArticle = HandMade.Fail<CleanResult> },
        ["nothing-fails: Repair: FormatException in HandMade.Fail"] = HandMade.Subject with { Repair = HandMade.Fail<JsonRepairResult> },
        ["no-detector-fails: json: FormatException"] =
            HandMade.Of(HandMade.Result.With(it => it.Faults, [new(LeakKinds.Json, 5, new FormatException())])),
        ["edits-are-in-order: Clean: outside"] = HandMade.Of(HandMade.Edit with { Range = new(12, 4) }),
        ["edits-are-in-order: Clean: overlap"] = HandMade.Of(HandMade.Edit, HandMade.Edit),
        ["edits-are-in-order: Clean: other text"] = HandMade.Of(HandMade.Edit with { Raw = "<i> " }),
        ["edits-change-something: Clean: Leak"] = HandMade.Of(HandMade.Edit with { With = "<b> " }),
        ["edits-lead-to-the-text-and-back: Clean: applied"] = HandMade.Of(HandMade.Result.With(it => it.Text, "Text text")),
        ["edits-lead-to-the-text-and-back: Clean: taken back"] = HandMade.Of(HandMade.Edit with { Raw = "" }),
        ["edits-lead-to-the-text-and-back: Clean: a copy without edits"] =
            HandMade.Of(HandMade.Result.With(it => it.Text, new(HandMade.Source.ToCharArray())).With(it => it.Edits, [])),
        ["nothing-to-cut-is-left: Clean: json"] = HandMade.Subject with { Clean = text => HandMade.Result.With(it => it.Text, text + " ") },
        ["nothing-to-cut-is-left: CleanArticle: json"] = HandMade.Of(HandMade.Result.With(it => it.Text, HandMade.Source)
            .With(it => it.Edits, [])),
        ["findings-stand-in-the-text: Clean: json outside"] = HandMade.Of(HandMade.Leak.With(it => it.Range, new(12, 3))),
        ["findings-stand-in-the-text: Clean: json overlaps"] = HandMade.Of(HandMade.Result.With(it => it.Leaks,
            [HandMade.Leak, HandMade.Leak])),
        ["repairs-stand-in-their-leak: json: Markup"] = HandMade.Of(_value.With(it => it.Repairs,
            [HandMade.Repair with { Range = new(4, 1) }])),
        ["limits-stand-in-the-text: outside"] = HandMade.Of(HandMade.Result.With(it => it.Limits, [new("ScanBudget", LeakKinds.Json, 15)])),
        ["limits-stand-in-the-text: no kind"] =
            HandMade.Of(HandMade.Result.With(it => it.Limits, [new("ScanBudget", new LeakKind("jason", "", Confidence.Likely), 5)])),
        ["links-come-from-cut-leaks: no leak"] = HandMade.Of(HandMade.Result.With(it => it.RelatedLinks,
            [HandMade.Link with { Leak = 1 }])),
        ["links-come-from-cut-leaks: not cut: json"] = HandMade.Of(HandMade.Leak.With(it => it.Action, LeakAction.Reported)),
        ["recovered-json-is-valid: json"] = HandMade.Of(_value.With(it => it.Json, "[1"u8.ToArray())),
        ["recovered-json-is-valid: json: Exact and 0 bytes"] = HandMade.Of(_value.With(it => it.Json, default)),
        ["recovered-json-is-valid: json: None and 3 bytes"] = HandMade.Of(_value.With(it => it.Status, RecoveryStatus.None)),
        ["exact-means-unmended: json: Markup"] = HandMade.Of(_value.With(it => it.Repairs, [HandMade.Repair])),
        ["exact-means-unmended: Repair"] = HandMade.Of(HandMade.Payload.With(it => it.Status, RecoveryStatus.Exact)),
        ["figures-are-not-negative: json: length"] =
            HandMade.Of(_value.With(it => it.DeclaredLength, -1).With(it => it.ActualLength, 3)
                .With(it => it.LengthUnit, LengthUnit.Utf8Bytes)),
        ["figures-are-not-negative: json: half a length"] = HandMade.Of(_value.With(it => it.DeclaredLength, 3)),
        ["figures-are-not-negative: Repair: dropped"] = HandMade.Of(HandMade.Payload.With(it => it.Dropped, 4)),
        ["figures-are-not-negative: Repair: invented"] = HandMade.Of(HandMade.Payload.With(it => it.Invented, -1)),
        ["figures-are-not-negative: Repair: count"] = HandMade.Of(HandMade.Payload.With(it => it.RepairCount, 0)),
        ["evidence-does-not-contradict-itself: json: closed and cut short"] =
            HandMade.Of(HandMade.Leak.With(it => it.Evidence, Evidence.StructureClosed | Evidence.CutShort)),
        ["evidence-does-not-contradict-itself: json: exact and cut short"] =
            HandMade.Of(HandMade.Leak.With(it => it.Evidence, Evidence.CutShort)),
        ["evidence-does-not-contradict-itself: json: a limit was reached and it is cut"] =
            HandMade.Of(HandMade.Leak.With(it => it.Evidence, Evidence.LimitReached)),
        ["evidence-does-not-contradict-itself: json: length agrees and is explained"] =
            HandMade.Of(HandMade.Leak.With(it => it.Evidence, Evidence.LengthAgrees | Evidence.LengthExplained)),
        ["an-article-loses-what-a-text-loses: json"] = HandMade.Subject with { CleanArticle = text => new ArticleRecord { Text = text } },
        ["a-span-gives-the-same-findings: only in the string"] = HandMade.Subject with { FindInSpan = _ => [] },
        ["a-span-gives-the-same-findings: only in the span"] = HandMade.Subject with { Clean = text => new() { Text = text } },
        ["an-explanation-leads-to-what-is-done: not explained"] = HandMade.Of(Array.Empty<ExplainedFinding>()),
        ["an-explanation-leads-to-what-is-done: explained only"] =
            HandMade.Of(HandMade.Explain(HandMade.Leak), HandMade.Explain(HandMade.Leak.With(it => it.Range, new(0, 4)))),
        ["an-explanation-leads-to-what-is-done: found by none"] = HandMade.Of(HandMade.Explain(HandMade.Leak) with { Answers = [] }),
        ["an-explanation-leads-to-what-is-done: another action"] =
            HandMade.Of(HandMade.Explain(HandMade.Leak) with { Reason = ActionReason.NothingLeft }),
        ["an-explanation-leads-to-what-is-done: another confidence"] =
            HandMade.Of(HandMade.Explain(HandMade.Leak) with { Judgement = HandMade.Judgement }),
        ["what-the-bytes-deny-is-not-found: text"] = HandMade.Subject with { MayHaveLeaks = static (_, asArticle) => asArticle },
        ["what-the-bytes-deny-is-not-found: article"] = HandMade.Subject with { MayHaveLeaks = static (_, asArticle) => !asArticle },
        ["repair-gives-valid-json: not valid"] = HandMade.Of(HandMade.Payload.With(it => it.Json, "[\xFF]"u8.ToArray())),
        ["repair-gives-valid-json: repaired again"] = HandMade.Subject with { Repair = _ => new() { Payloads = [HandMade.Payload] } },
        ["payloads-stand-in-the-text: outside"] = HandMade.Of(HandMade.Payload.With(it => it.Range, new(12, 3))),
        ["payloads-stand-in-the-text: overlap"] =
            HandMade.Subject with { Repair = _ => new() { Payloads = [HandMade.Payload, HandMade.Payload] } },
        ["payloads-stand-in-the-text: repair outside: Markup"] = HandMade.Of(HandMade.Payload.With(it => it.Range, new(6, 2))),
        ["a-span-gives-the-same-findings: FormatException in HandMade.Fail"] =
            HandMade.Subject with { FindInSpan = text => [HandMade.Fail<Finding>(text)] },
        ["files-give-the-same-findings: Rejected: FormatException"] =
            HandMade.Of(HandMade.Run with { Problems = [new(ProblemKind.Rejected, "a:1", "no") { Exception = new FormatException() }] }),
        ["files-give-the-same-findings: text file: read differently"] =
            HandMade.Of(HandMade.Run with { TextFile = new("text", "Text", HandMade.Result) }),
        ["files-give-the-same-findings: line: another text"] =
            HandMade.Of(HandMade.Run with { Line = new("text", HandMade.Source, HandMade.Result.With(it => it.Text, "")) }),
        ["files-give-the-same-findings: line: other findings"] =
            HandMade.Of(HandMade.Run with { Line = new("text", HandMade.Source, HandMade.Result.With(it => it.Leaks, [])) }),
        ["records-give-their-source-back: text.txt: nothing"] =
            HandMade.Of(HandMade.Run with { Restored = [new("text.txt", [1], Back: null)] }),
        ["records-give-their-source-back: text.txt: other bytes"] =
            HandMade.Of(HandMade.Run with { Restored = [new("text.txt", [1], [2])] }),
        ["records-give-their-source-back: a.jsonl: other bytes"] =
            HandMade.Of(HandMade.Run with { Restored = [new("a.jsonl", """{"text":"1"}"""u8.ToArray(), """{"text":"2"}"""u8.ToArray())] }),
        ["memory-is-bounded: Clean"] = HandMade.Subject with { Clean = text => new() { Text = text + new string(' ', 1_000_000) } },
        ["time-is-bounded: Repair"] = HandMade.Subject with { Repair = static text => Slow(text) },
    };

    public static TheoryData<string> Broken { get; } = [.. _broken.Keys];

    [Theory]
    [MemberData(nameof(Broken))]
    public void It_is_noticed(string how) => Assert.Contains(how, Violations(HandMade.Source, _broken[how]));

    [Fact]
    public void Nothing_is_wrong_with_a_good_result() => Assert.Empty(Violations(HandMade.Source, HandMade.Subject));

    [Fact]
    public void What_repair_makes_of_json_is_noticed()
    {
        Subject changing = Subject.Library with { Repair = static text => new() { Payloads = [HandMade.Payload] } };
        Assert.Contains("valid-json-stays-as-it-is: not exact", Violations("[1]", changing));
        JsonPayload exact = HandMade.Payload.With(it => it.Status, RecoveryStatus.Exact);
        changing = Subject.Library with { Repair = text => new() { Payloads = [exact] } };
        Assert.Contains("valid-json-stays-as-it-is: other bytes", Violations("[2]", changing));
    }

    [Fact]
    public void Each_invariant_is_tried_here()
    {
        string[] tried = [.. _broken.Keys.Select(static how => how[..how.IndexOf(':')]), "valid-json-stays-as-it-is"];
        Assert.Equal(Invariant.All.Select(static invariant => invariant.Name).Order(), tried.Distinct().Order());
    }

    private static string[] Violations(string source, Subject subject)
    {
        var trial = new Trial(source, subject);
        return
        [
            .. Invariant.All.SelectMany(invariant => invariant.Check(trial).Select(violation => $"{invariant.Name}: {violation.Sort}")),
        ];
    }

    private static JsonRepairResult Slow(string text)
    {
        for (TimeSpan start = Environment.CpuUsage.TotalTime; (Environment.CpuUsage.TotalTime - start).TotalMilliseconds < 20;)
        {
        }
        return text == HandMade.Source ? new() { Payloads = [HandMade.Payload] } : JsonRepair.Repair(text);
    }
}
