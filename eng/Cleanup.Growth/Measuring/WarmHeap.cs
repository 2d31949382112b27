namespace Cleanup.Growth.Measuring;

/// <summary>
/// Makes the heap as large as it will be, once: the first touch of a page costs many times what most texts cost. The project's settings
/// let the heap keep it.
/// </summary>
internal static class WarmHeap
{
    private const int Bytes = 320_000_000;
    private const int Length = 80_000;

    public static void Fill()
    {
        var arrays = new byte[Bytes / Length][];
        for (int i = 0; i < arrays.Length; i++)
        {
            arrays[i] = new byte[Length];
            arrays[i].AsSpan().Fill(1);
        }
        GC.KeepAlive(arrays);
        GC.Collect();
    }
}
