namespace Cleanup.Corpus;

/// <summary>Hands on what has to be disposed of. Thread-safe.</summary>
internal static class Ownership
{
    /// <summary>What is made of it, and disposes of it from then on; where making that fails, it is disposed of here.</summary>
    /// <param name="owned">What is handed on.</param>
    /// <param name="make">Makes what owns it.</param>
    public static TOwner HandTo<TOwned, TOwner>(this TOwned owned, Func<TOwned, TOwner> make)
        where TOwned : IDisposable
    {
        try
        {
            return make(owned);
        }
        catch
        {
            owned.Dispose();
            throw;
        }
    }
}
