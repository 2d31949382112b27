using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Cleanup.Detection;
using Cleanup.Detection.Triggers;
using Cleanup.Scanning;

namespace Cleanup.Tests.Scanning;

/// <summary>What the engine holds detectors to, with detectors that do only what a test needs.</summary>
public sealed class ScannerTests
{
    private const string Dump = "array(1) {\n  [0]=>\n  int(1)\n}";

    private delegate LeakMatch? Answer(ref ScanContext scan, int trigger);

    [Theory]
    [InlineData(0, 12_000)]
    [InlineData(100_000, 812_000)]
    [InlineData(500_000, 1_612_000)]
    public void What_is_beyond_a_long_page_has_a_quarter_of_the_steps(int length, long share)
    {
        var scanner = new Scanner(new CleanerOptions { ScanBudget = 8 }, LeakKinds.Detectors);
        Assert.Equal(share, scanner.LedgerFor(new long[scanner.Detectors], length, CancellationToken.None).Share);
    }

    [Fact]
    public void What_is_found_before_the_end_of_the_last_finding_is_a_fault()
    {
        var finder = new Detector("finder", (ref _, trigger) => Found(TextRange.FromBounds(0, trigger + 1), Confidence.Likely));

        CleanResult result = new Cleaner(new CleanerOptions(), [finder]).Clean("One ~ two ~ three");

        Assert.Equal(new TextRange(0, 5), Assert.Single(result.Leaks).Range);
        Assert.Equal(10, Assert.Single(result.Faults).Offset);
    }

    [Theory]
    [InlineData(Confidence.Certain, 1)]
    [InlineData(Confidence.Likely, 3)]
    public void Into_what_is_certain_only_kinds_that_a_user_described_look(Confidence confidence, int asked)
    {
        int asks = 0;
        var finder = new Detector("finder", (ref scan, trigger) =>
        {
            asks++;
            return trigger == 0 ? Found(new TextRange(0, scan.Text.Length - 1), confidence) : null;
        });
        int namedAsks = 0;
        var named = new Detector("named", (ref _, _) =>
        {
            namedAsks++;
            return null;
        }, isNamed: true);

        new Cleaner(new CleanerOptions(), [finder, named]).Find("~ ~ ~ .");

        Assert.Equal((asked, 3), (asks, namedAsks));
    }

    [Fact]
    public void Levels_that_come_to_light_one_by_one_end_with_the_budget_of_the_text()
    {
        const int levels = 40;
        string source = $"{new string('a', 1_500)}{new string('~', levels)}{new string('!', levels)}";
        var finder = new Detector("finder", (ref scan, trigger) =>
            scan.Text[(trigger + 1)..] is ['!', ..] ? Found(new TextRange(trigger, 2), Confidence.Certain) : null);

        CleanResult result = new Cleaner(new CleanerOptions { ScanBudget = 8 }, [finder]).Clean(source);

        ScanLimit limit = Assert.Single(result.Limits);
        Assert.Equal((nameof(CleanerOptions.ScanBudget), null), (limit.Option, limit.Kind));
        // The text is looked at for as many steps as a kind has for it: 12,000 and 8 a character.
        Assert.Equal(levels - 16, result.Text.Count(static character => character == '~'));
    }

    [Fact]
    public void A_limit_that_is_reached_once_a_leak_is_cut_has_its_place_in_the_source()
    {
        var spender = new Detector("spender", (ref scan, _) =>
        {
            scan.Spend(1_000_000);
            return null;
        }, before: Trigger.Blank);
        string source = $"Ticket {Dump}~";

        CleanResult result = new Cleaner(new CleanerOptions { CutFrom = Confidence.Possible }, [.. LeakKinds.Detectors, spender]).Clean(source);

        Assert.Equal("Ticket ~", result.Text);
        Assert.Equal(("spender", source.Length - 1), (Assert.Single(result.Limits).Kind?.Id, result.Limits[0].Offset));
    }

    private static LeakMatch Found(TextRange range, Confidence confidence) => new(range, Evidence.None, confidence, RecoveredValue.None);

    /// <summary>Is asked at tildes.</summary>
    private sealed class Detector(string id, Answer answer, bool isNamed = false, string? before = null) : LeakDetector
    {
        public override LeakKind Kind { get; } = new(id, "It does what a test needs.", Confidence.Possible) { IsNamed = isNamed };

        public override ImmutableArray<Trigger> Triggers { get; } = [new('~', Before: before)];

        public override bool TryMatch(ref ScanContext scan, int trigger, [NotNullWhen(true)] out LeakMatch? match)
        {
            match = answer(ref scan, trigger);
            return match is not null;
        }
    }
}
