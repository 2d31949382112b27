using System.Collections;
using System.Text;

namespace Cleanup.Json;

/// <summary>Mends the lines of a text as they are read. It can be enumerated once.</summary>
internal sealed class RepairedLines(TextReader reader, JsonRepairOptions options) : IEnumerable<JsonRepairResult>
{
    // Some hundred lines at once. Only a matter of speed.
    private const int BlockLength = 16 * 1024;

    public IEnumerator<JsonRepairResult> GetEnumerator()
    {
        var line = new StringBuilder();
        bool isTooLong = false;
        char[] block = new char[BlockLength];
        int length;
        while ((length = reader.Read(block, 0, block.Length)) > 0)
        {
            int start = 0;
            for (int end; (end = Array.IndexOf(block, '\n', start, length - start)) >= 0; start = end + 1)
            {
                Append(line, block.AsSpan(start, end - start), ref isTooLong);
                if (Take(line, ref isTooLong) is { } result) yield return result;
            }
            Append(line, block.AsSpan(start, length - start), ref isTooLong);
        }
        if (Take(line, ref isTooLong) is { } last) yield return last;
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private void Append(StringBuilder line, ReadOnlySpan<char> part, ref bool isTooLong)
    {
        isTooLong |= line.Length + part.Length > options.MaxLineLength;
        if (isTooLong) line.Clear();
        else line.Append(part);
    }

    private JsonRepairResult? Take(StringBuilder line, ref bool isTooLong)
    {
        string text = line.ToString();
        line.Clear();
        if (isTooLong)
        {
            isTooLong = false;
            return new() { Refusal = $"The line is longer than {nameof(JsonRepairOptions.MaxLineLength)} ({options.MaxLineLength})." };
        }
        return string.IsNullOrWhiteSpace(text) ? null : JsonRepair.Repair(text, options);
    }
}
