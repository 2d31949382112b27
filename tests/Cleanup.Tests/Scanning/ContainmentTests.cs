using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Cleanup.Detection;
using Cleanup.Detection.Triggers;

namespace Cleanup.Tests.Scanning;

/// <summary>A detector that fails is out for that text, and nothing else is.</summary>
public sealed class ContainmentTests
{
    private const string Dump = "array(1) {\n  [0]=>\n  int(1)\n}";

    private static readonly Cleaner _cleaner = new(new CleanerOptions { CutFrom = Confidence.Possible }, [.. LeakKinds.Detectors, new FailingDetector()]);

    [Fact]
    public void The_others_go_on_and_it_is_named_once_with_its_place()
    {
        CleanResult result = _cleaner.Clean($"Ticket ~1.\n\n{Dump}\n\nTicket ~2.");
        Assert.Equal("Ticket ~1.\n\nTicket ~2.", result.Text);
        DetectorFault fault = Assert.Single(result.Faults);
        Assert.Equal(("failing", 7), (fault.Kind.Id, fault.Offset));
        Assert.IsType<FormatException>(fault.Exception);
        Assert.Empty(result.Limits);
    }

    [Fact]
    public void One_that_fails_only_when_the_leak_is_cut_is_named_with_its_place_in_the_source()
    {
        string source = $"Ticket {Dump}~";
        CleanResult result = _cleaner.Clean(source);
        Assert.Equal("Ticket ~", result.Text);
        DetectorFault fault = Assert.Single(result.Faults);
        Assert.Equal(source.Length - 1, fault.Offset);
    }

    [Fact]
    public void The_next_text_is_asked_again()
    {
        Assert.Single(_cleaner.Clean("Ticket ~1.").Faults);
        Assert.Single(_cleaner.CleanArticle("Ticket ~1.").Faults);
        Assert.Empty(_cleaner.Clean("Ticket 1.").Faults);
        Assert.Empty(_cleaner.Find("Ticket ~1."));
    }

    /// <summary>Fails at a tilde behind a blank.</summary>
    private sealed class FailingDetector : LeakDetector
    {
        public override LeakKind Kind { get; } = new("failing", "It fails.", Confidence.Likely);

        public override ImmutableArray<Trigger> Triggers { get; } = [new('~', Before: Trigger.Blank)];

        public override bool TryMatch(ref ScanContext scan, int trigger, [NotNullWhen(true)] out LeakMatch? match) => throw new FormatException("It failed.");
    }
}
