using System.Text;
using Cleanup.Text;

namespace Cleanup.Json;

/// <summary>
/// Where a value stands: the way to the container around it, and its place there. What stands in one container shares the way, so that a
/// thousand repairs deep inside of a value cost no thousand long texts. Immutable.
/// </summary>
internal sealed class ValuePath(ValuePath? around, in Container container)
{
    private readonly ValuePath? _around = around;
    private readonly int _index = container.IsArray ? container.Count : -1;
    private readonly TextRange _key = container.Key;

    /// <summary>The JSON Pointer (RFC 6901).</summary>
    public string ToPointer(ReadOnlySpan<char> text)
    {
        var steps = new Stack<ValuePath>();
        for (ValuePath? step = this; step is not null; step = step._around) steps.Push(step);
        var pointer = new StringBuilder();
        foreach (ValuePath step in steps)
        {
            pointer.Append('/');
            if (step._index >= 0) pointer.Append(step._index);
            else AppendKey(pointer, text.Slice(step._key));
        }
        return pointer.ToString();
    }

    // A key may be as long as the text, and every repair below it names it: long ones are shortened.
    private static void AppendKey(StringBuilder pointer, ReadOnlySpan<char> key)
    {
        foreach (char c in key.UpTo(RepairLog.LongestExcerpt))
        {
            if (c == '~') pointer.Append("~0");
            else if (c == '/') pointer.Append("~1");
            else pointer.Append(c);
        }
        if (key.Length > RepairLog.LongestExcerpt) pointer.Append('…');
    }
}
