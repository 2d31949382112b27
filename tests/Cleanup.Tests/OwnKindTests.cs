using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Cleanup.Detection;
using Cleanup.Detection.Triggers;

namespace Cleanup.Tests;

/// <summary>A kind of one's own, as a user of the library writes it: from its public parts alone.</summary>
public sealed class OwnKindTests
{
    private static readonly LeakKind _build = new("build-stamp", "A stamp that our build leaves: %%build 1234%%.", Confidence.Likely);

    private readonly Cleaner _cleaner = new CleanerBuilder().Add(new BuildStampDetector()).Build();

    [Fact]
    public void It_is_cut_beside_the_others()
    {
        CleanResult result = _cleaner.Clean("The ferry sails.%%build 1234%%\n\narray(1) {\n  [0]=>\n  int(1)\n}\n");

        Assert.Equal("The ferry sails.\n", result.Text);
        Assert.Equal([_build, LeakKinds.PhpVarDump], result.Leaks.Select(leak => leak.Kind));
        Assert.Equal("1234", result.Leaks[0].Recovery.ToElement()!.Value.GetRawText());
    }

    [Fact]
    public void It_can_be_chosen_and_left_out()
    {
        var only = new CleanerBuilder(new CleanerOptions { Kinds = [_build] });
        Assert.Equal([_build], only.Add(new BuildStampDetector()).Build().Find("NULL %%build 1%% array(0) {\n}\n").Select(leak => leak.Kind));
        Assert.Throws<ArgumentException>(() => new CleanerBuilder(new CleanerOptions { ExceptKinds = [_build] }).Build());
    }

    [Fact]
    public void What_lies_about_its_place_is_a_fault()
    {
        Cleaner cleaner = new CleanerBuilder().Add(new BuildStampDetector(length: 100)).Build();

        CleanResult result = cleaner.Clean("The ferry sails.%%build 1234%%");

        Assert.Equal((_build, 17), (Assert.Single(result.Faults).Kind, result.Faults[0].Offset));
        Assert.Empty(result.Leaks);
    }

    [Fact]
    public void One_without_a_trigger_or_of_a_known_kind_is_refused()
    {
        CleanerBuilder builder = new CleanerBuilder().Add(new BuildStampDetector());
        Assert.Throws<ArgumentException>(() => builder.Add(new BuildStampDetector()));
        Assert.Throws<ArgumentException>(() => new CleanerBuilder().Add(new BuildStampDetector(trigger: 'é')));
    }

    private sealed class BuildStampDetector(char trigger = '%', int length = 0) : LeakDetector
    {
        private const string Opener = "%%build ";

        public override LeakKind Kind => _build;

        // The second sign of the opener, so that "100 %" asks nobody.
        public override ImmutableArray<Trigger> Triggers { get; } = [new(trigger, Before: "%", Literal: "build ")];

        public override bool TryMatch(ref ScanContext scan, int trigger, [NotNullWhen(true)] out LeakMatch? match)
        {
            match = null;
            int start = trigger - 1;
            if (start < scan.Floor) return false;
            ReadOnlySpan<char> rest = scan.Text[(start + Opener.Length)..];
            int digits = rest.IndexOfAnyExceptInRange('0', '9');
            scan.Spend(Opener.Length + Math.Max(0, digits));
            if (digits <= 0 || !rest[digits..].StartsWith("%%", StringComparison.Ordinal)) return false;
            var range = new TextRange(start, Opener.Length + digits + 2 + length);
            var recovery = new RecoveredValue { Status = RecoveryStatus.Exact, Json = System.Text.Encoding.UTF8.GetBytes(rest[..digits].ToString()) };
            match = new LeakMatch(range, Evidence.StructureClosed, Confidence.Certain, recovery);
            return true;
        }
    }
}
