using System.Runtime.InteropServices;

namespace Cleanup.Corpus.Resuming;

/// <summary>By what an input is known again: one that was written to since has another. Immutable.</summary>
/// <param name="Length">Its length in bytes.</param>
/// <param name="Modified">When it was written to, in ticks of UTC.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct UnitIdentity(long Length, long Modified)
{
    /// <summary>That of an input; null for one that cannot be known again, such as standard input.</summary>
    public static UnitIdentity? Of(InputFile input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var file = new FileInfo(input.Path);
        return input.IsStandardInput || !file.Exists ? null : new UnitIdentity(file.Length, file.LastWriteTimeUtc.Ticks);
    }
}
