using System.Runtime.InteropServices;

namespace Cleanup.Json;

/// <summary>A known key of which one delimiter may be missing, or which a line break parts.</summary>
/// <param name="Name">The key's characters in the text.</param>
/// <param name="End">Behind its closing quote, if there is one.</param>
/// <param name="HasOpening">Whether its opening quote is there.</param>
/// <param name="HasClosing">Whether its closing quote is there.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct DamagedKey(TextRange Name, int End, bool HasOpening, bool HasClosing)
{
    /// <summary>Whether no quote is missing.</summary>
    public bool IsQuoted => HasOpening && HasClosing;

    /// <summary>How many of its quotes are missing.</summary>
    public int MissingQuotes => (HasOpening ? 0 : 1) + (HasClosing ? 0 : 1);
}
