using System.Runtime.InteropServices;
using Cleanup.Text;

namespace Cleanup.Kinds.RustPanic;

/// <summary>
/// How a panic begins: <c>thread 'main' panicked at</c>, <c>thread 'main' (12345) panicked at</c> in newer versions.
/// </summary>
/// <param name="HasOverflowed">Whether its stack has overflowed instead.</param>
/// <param name="End">The offset behind these words.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct RustThread(bool HasOverflowed, int End)
{
    /// <summary>The words that tell a panic.</summary>
    public const string Panicked = "panicked at";

    private const string Overflowed = "has overflowed its stack";
    private const string Thread = "thread ";

    /// <summary>Where the last beginning starts, be it escaped, in a text that ends in the midst of one; -1 when there is none.</summary>
    public static int LastIn(ReadOnlySpan<char> text)
    {
        int start = text.LastIndexOf(Thread, StringComparison.Ordinal);
        while (start >= 0 && !IsQuote(text[(start + Thread.Length)..]) && !text[(start + Thread.Length)..].StartsWith('&'))
            start = text[..start].LastIndexOf(Thread, StringComparison.Ordinal);
        return start;
    }

    /// <summary>Reads the beginning at <paramref name="start"/>.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int start, out RustThread thread)
    {
        ReadOnlySpan<char> near = text.From(start, Reach.Name);
        int panicked = near.IndexOf(Panicked, StringComparison.Ordinal);
        int overflowed = near.IndexOf(Overflowed, StringComparison.Ordinal);
        bool hasOverflowed = overflowed >= 0 && (panicked < 0 || overflowed < panicked);
        int verb = hasOverflowed ? overflowed : panicked;
        thread = new RustThread(hasOverflowed, start + verb + (hasOverflowed ? Overflowed.Length : Panicked.Length));
        return verb >= 0 && IsNamed(near[..verb]);
    }

    // thread 'the cook's' (12345)
    private static bool IsNamed(ReadOnlySpan<char> head)
    {
        if (!head.StartsWith(Thread, StringComparison.Ordinal) || head.ContainsAny('\n', '\r')) return false;
        ReadOnlySpan<char> name = head[Thread.Length..].TrimEnd();
        if (name.EndsWith(')'))
        {
            ReadOnlySpan<char> open = name[..^1].TrimEnd("0123456789");
            if (!open.EndsWith('(')) return false;
            name = open[..^1].TrimEnd();
        }
        return name.Length > 1 && IsQuote(name) && IsQuote(name[^1..]);
    }

    private static bool IsQuote(ReadOnlySpan<char> text) => text is [var first, ..] && QuoteMark.FamilyOf(first) == QuoteFamily.Single;
}
