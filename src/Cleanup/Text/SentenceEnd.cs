namespace Cleanup.Text;

/// <summary>What a sentence ends with, in any script. Thread-safe.</summary>
internal static class SentenceEnd
{
    /// <summary>Whether the character ends one.</summary>
    public static bool Is(char character) =>
        character is '.' or '!' or '?' or '…' or '。' or '！' or '？' or '؟' or '।' or '۔';
}
