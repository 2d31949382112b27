using System.Collections.Immutable;
using Cleanup.Editing;

namespace Cleanup.Articles.Header;

/// <summary>Cuts the lines of a header that have a cause.</summary>
internal static class HeaderCuts
{
    /// <summary>The edits. Neighbouring lines are cut as one, each with the blank lines behind it.</summary>
    public static ImmutableArray<Edit> Of(string text, HeaderLines lines, EditCause?[] causes, bool hasFrontMatter)
    {
        var edits = ImmutableArray.CreateBuilder<Edit>();
        int floor = hasFrontMatter ? lines.PlaceOf(0).Start : 0;
        if (floor > 0) edits.Add(new Edit(new TextRange(0, floor), EditCause.FrontMatter, text[..floor], ""));
        for (int first = 0; first < lines.Count; first++)
        {
            if (causes[first] is null) continue;
            int last = first;
            while (last + 1 < lines.Count && causes[last + 1] is not null) last++;
            var run = TextRange.FromBounds(lines.PlaceOf(first).Range.Start, lines.PlaceOf(last).Range.End);
            TextRange cut = CutMargins.Of(text, run, floor, startsText: first == 0).Range;
            int start = cut.Start;
            for (int i = first; i <= last; i++)
            {
                int end = i == last ? cut.End : lines.PlaceOf(i + 1).Start;
                edits.Add(new Edit(TextRange.FromBounds(start, end), causes[i].GetValueOrDefault(), text[start..end], ""));
                start = end;
            }
            floor = cut.End;
            first = last;
        }
        return edits.ToImmutable();
    }
}
