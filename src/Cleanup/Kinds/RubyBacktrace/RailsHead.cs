using Cleanup.Grammars.Calls;
using Cleanup.Text;

namespace Cleanup.Kinds.RubyBacktrace;

/// <summary>
/// What Rails prints above the calls: <c>ActionView::Template::Error (undefined method `name' for nil:NilClass):</c>, then a few
/// numbered lines of the template (ActionDispatch::DebugExceptions).
/// </summary>
internal static class RailsHead
{
    /// <summary>
    /// Where the head starts that stands above the call at <paramref name="call"/>; the call's own start when there is none.
    /// </summary>
    public static int StartBefore(ReadOnlySpan<char> text, int call, int floor)
    {
        floor = Math.Max(floor, call - Reach.Line);
        for (int lineEnd = text[floor..call].LastIndexOf('\n'); lineEnd >= 0; lineEnd = text[floor..(floor + lineEnd)].LastIndexOf('\n'))
        {
            int lineStart = floor + text[floor..(floor + lineEnd)].LastIndexOf('\n') + 1;
            ReadOnlySpan<char> line = text[lineStart..(floor + lineEnd)].Trim();
            if (IsHead(line, out _)) return lineStart + text[lineStart..].Length - text[lineStart..].TrimStart().Length;
            if (!line.IsEmpty && !IsExcerpt(line)) break;
        }
        return call;
    }

    /// <summary>Reads the head and the excerpt, up to the first call.</summary>
    public static bool TryRead(ref TextCursor cursor, OpenReport report)
    {
        ReadOnlySpan<char> line = Lines.First(cursor.Rest);
        if (!IsHead(line.TrimEnd(), out int typeEnd)) return false;
        report.Type = line[..typeEnd].ToString();
        report.Message = line.TrimEnd()[(typeEnd + " (".Length)..^"):".Length].ToString();
        cursor.Position += line.Length;
        for (cursor.SkipBlanks(); IsExcerpt(Lines.First(cursor.Rest)); cursor.SkipBlanks())
            cursor.Position += Lines.First(cursor.Rest).Length;
        return true;
    }

    private static bool IsHead(ReadOnlySpan<char> line, out int typeEnd)
    {
        typeEnd = line.IndexOf(" (", StringComparison.Ordinal);
        if (typeEnd <= 0 || !line.EndsWith("):", StringComparison.Ordinal) || !char.IsAsciiLetterUpper(line[0])) return false;
        ReadOnlySpan<char> type = line[..typeEnd];
        foreach (char character in type)
        {
            if (!TypeName.IsPart(character) && character != ':') return false;
        }
        return TypeName.IsError(type) || type.Contains("::", StringComparison.Ordinal);
    }

    // "    11: <%= @author.name %>"
    private static bool IsExcerpt(ReadOnlySpan<char> line)
    {
        int digits = 0;
        while (digits < line.Length && char.IsAsciiDigit(line[digits])) digits++;
        return digits > 0 && digits < line.Length && line[digits] == ':';
    }
}
