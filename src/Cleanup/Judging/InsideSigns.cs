using Cleanup.Text;

namespace Cleanup.Judging;

/// <summary>The signs that the inside of a finding gives, beside what its reading says. One for each page; not thread-safe.</summary>
internal sealed class InsideSigns
{
    // What is beyond says nothing new: with half or twice as much no verdict changes on 2,015 labelled texts.
    private const int MostText = 20_000;
    private const int MostTextForNames = 6_000;

    // So long lines a program prints, and nobody who shows something. With 60, four of 1,459 texts of content are harmed; with 240, two
    // leaks of 556 more are left.
    private const int LongLine = 120;

    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _idioms = new(StringComparer.Ordinal);
    private readonly ProseNames _prose;

    public InsideSigns(PageView page) => _prose = new ProseNames(page.Prose);

    public void AddTo(SignSheet sheet, ReadOnlySpan<char> text, Finding finding, JudgeFamily family)
    {
        TextRange range = finding.Range;
        ReadOnlySpan<char> inside = text.Slice(range.Start, Math.Min(MostText, range.Length));
        sheet.Add(Signs.Length, range.Length, range);
        sheet.Add(Signs.LongLine, HasLongLine(inside), range);
        sheet.Add(Signs.HostsInside, Hosts.AnyIn(inside), range);
        sheet.Add(Signs.TrackersInside, family.IsOfPage && inside.ContainsAny(ScriptPatterns.Trackers), range);
        sheet.Add(Signs.Idioms, ListingIdioms.Count(_idioms, Signs.Idioms.Most, inside), range);
        AddNames(sheet, inside[..Math.Min(MostTextForNames, inside.Length)], range, family.Name is JudgeFamily.Error);
    }

    private void AddNames(SignSheet sheet, ReadOnlySpan<char> inside, TextRange range, bool isError)
    {
        _names.Clear();
        var names = _names.GetAlternateLookup<ReadOnlySpan<char>>();
        // What an error quotes, it names; the values of data are no names.
        if (isError) ProgramNames.AddTo(names, inside);
        else AddNamesOfData(names, inside);
        int said = 0;
        bool isIdentifier = false;
        foreach (string name in _names)
        {
            if (!_prose.Has(name)) continue;
            said++;
            isIdentifier = isIdentifier || ProgramNames.IsMixed(name) || _prose.HasInIdentifier(name);
        }
        sheet.Add(Signs.NamesInProse, said, range);
        sheet.Add(Signs.ManyNamesInProse, _names.Count > 0 && said * 4 >= _names.Count, range);
        sheet.Add(Signs.IdentifiersInProse, isIdentifier, range);
    }

    private static void AddNamesOfData(HashSet<string>.AlternateLookup<ReadOnlySpan<char>> names, ReadOnlySpan<char> inside)
    {
        (int Single, int Double) deadEnds = default;
        int start = 0;
        for (int i = 1; i < inside.Length;)
        {
            if (!StringValues.TryRead(inside, i, ref deadEnds, out int end))
            {
                i++;
                continue;
            }
            ProgramNames.AddTo(names, inside[start..i]);
            start = i = end;
        }
        ProgramNames.AddTo(names, inside[start..]);
    }

    private static bool HasLongLine(ReadOnlySpan<char> inside)
    {
        while (inside.Length >= LongLine)
        {
            int length = Lines.LengthOfFirst(inside);
            if (length >= LongLine) return true;
            inside = inside[(length + 1)..];
        }
        return false;
    }
}
