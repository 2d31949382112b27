namespace Cleanup.FitJudge.Variants;

/// <summary>An order that looks like none, the same on every machine. Thread-safe.</summary>
internal static class StableOrder
{
    // FNV-1a, 32 bits.
    private const uint Basis = 2166136261;
    private const uint Prime = 16777619;

    public static uint Of(string id)
    {
        uint hash = Basis;
        foreach (char unit in id) hash = (hash ^ unit) * Prime;
        return hash;
    }
}
