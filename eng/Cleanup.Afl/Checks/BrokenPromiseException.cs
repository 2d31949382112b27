namespace Cleanup.Afl.Checks;

/// <summary>What Cleanup promises does not hold for an input.</summary>
internal sealed class BrokenPromiseException(string message, Exception? cause = null) : Exception(message, cause)
{
    public static void ThrowUnless(bool holds, string promise)
    {
        if (!holds) throw new BrokenPromiseException(promise);
    }
}
