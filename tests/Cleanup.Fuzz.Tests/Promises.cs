using Cleanup.Fuzz.Invariants;
using Cleanup.Fuzz.Trials;

namespace Cleanup.Fuzz.Tests;

/// <summary>The invariants that say the same on every machine and are not slow, as an assertion.</summary>
internal static class Promises
{
    private static readonly Invariant[] _invariants = [.. Invariant.Certain.Where(static invariant => invariant.Every == 1)];

    public static void Hold(string text)
    {
        var trial = new Trial(text, Subject.Library);
        Assert.All(_invariants, invariant => Assert.Empty(invariant.Check(trial)));
    }
}
