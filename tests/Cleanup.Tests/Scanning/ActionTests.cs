using System.Collections.Immutable;

namespace Cleanup.Tests.Scanning;

/// <summary>What becomes of single kinds, whatever becomes of the others.</summary>
public sealed class ActionTests
{
    private const string Dump = "The ferry sails at nine.\n\narray(1) {\n  [0]=>\n  int(1)\n}\n";

    [Fact]
    public void A_kind_that_is_only_reported_is_never_cut()
    {
        CleanResult result = Clean(new CleanerOptions { Actions = Of(LeakAction.Reported), CutFrom = Confidence.Possible }, Dump);

        Assert.Equal((LeakAction.Reported, Dump), (Assert.Single(result.Leaks).Action, result.Text));
    }

    [Fact]
    public void A_kind_that_is_to_be_cut_is_cut_from_likely_on()
    {
        CleanerOptions careful = new() { CutFrom = Confidence.Certain, Actions = Of(LeakAction.Cut) };
        var eager = new CleanerOptions { CutFrom = Confidence.Possible, Actions = Of(LeakAction.Cut) };

        Assert.Equal(Confidence.Likely, CutFrom(careful));
        Assert.Equal(Confidence.Possible, CutFrom(eager));
        Assert.Null(CutFrom(new CleanerOptions { Actions = Of(LeakAction.Reported) }));
    }

    [Fact]
    public void An_explanation_says_so()
    {
        var cleaner = new Cleaner(new CleanerOptions { Actions = Of(LeakAction.Reported) });

        Assert.Equal(ActionReason.OnlyReported, Assert.Single(cleaner.Explain(Dump).Findings).Reason);
    }

    private static Confidence? CutFrom(CleanerOptions options) => new Cleaner(options).Explain(Dump).Findings[0].CutFrom;

    private static CleanResult Clean(CleanerOptions options, string text) => new Cleaner(options).Clean(text);

    private static ImmutableDictionary<LeakKind, LeakAction> Of(LeakAction action) =>
        ImmutableDictionary<LeakKind, LeakAction>.Empty.Add(LeakKinds.PhpVarDump, action);
}
