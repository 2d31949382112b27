using System.Runtime.InteropServices;
using Cleanup.Text;

namespace Cleanup.Kinds.ScalaPrint;

/// <summary>What opens a container: a name and a parenthesis. Thread-safe.</summary>
/// <param name="Form">The container.</param>
/// <param name="Content">Where its content starts.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ScalaOpener(ScalaForm Form, int Content)
{
    // To(…), If(…) and In(…) are words of prose and of formulas; no class of 114 texts has a shorter name than five.
    private const int ShortestName = 3;

    /// <summary>The names by which the library prints its own collections and what holds one value (scala.collection, className).</summary>
    public static readonly (string Name, ScalaForm Form)[] Known =
    [
        ("List", ScalaForm.Collection), ("Vector", ScalaForm.Collection), ("Set", ScalaForm.Collection), ("Seq", ScalaForm.Collection),
        ("Buffer", ScalaForm.Collection), ("ArrayBuffer", ScalaForm.Collection), ("ListBuffer", ScalaForm.Collection),
        ("HashSet", ScalaForm.Collection), ("ListSet", ScalaForm.Collection), ("TreeSet", ScalaForm.Collection),
        ("ArraySeq", ScalaForm.Collection), ("WrappedArray", ScalaForm.Collection), ("Queue", ScalaForm.Collection),
        ("Stream", ScalaForm.Collection), ("LazyList", ScalaForm.Collection),
        ("Map", ScalaForm.Map), ("HashMap", ScalaForm.Map), ("ListMap", ScalaForm.Map), ("TreeMap", ScalaForm.Map),
        ("Some", ScalaForm.Wrapper), ("Right", ScalaForm.Wrapper), ("Left", ScalaForm.Wrapper), ("Success", ScalaForm.Wrapper),
    ];

    /// <summary>Reads what opens a container at a place.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int start, out ScalaOpener opener)
    {
        opener = default;
        int end = start;
        while (end < text.Length && end - start < Reach.Name && IsOfName(text[end])) end++;
        if (end == start || end >= text.Length || text[end] != '(' || !char.IsAsciiLetterUpper(text[start])) return false;
        ReadOnlySpan<char> name = text[start..end];
        if (TryFind(name, out ScalaForm form))
        {
            opener = new ScalaOpener(form, end + 1);
            return form != ScalaForm.Map || text[(end + 1)..] is [')', ..] || ScalaKey.TryRead(text, end + 1, out _);
        }
        opener = new ScalaOpener(ScalaForm.Class, end + 1);
        return name.Length >= ShortestName && char.IsAsciiLetterLower(name[^1]);
    }

    /// <summary>
    /// Whether nothing but a print begins so. Of a class that shows behind it, by two commas without a blank: years and goals in
    /// parentheses are none.
    /// </summary>
    public bool IsClear(ReadOnlySpan<char> text)
    {
        if (Form != ScalaForm.Class) return true;
        ReadOnlySpan<char> near = Lines.From(text, Content, Reach.Name);
        int commas = 0;
        for (int i = 0; i + 1 < near.Length && near[i] != ')'; i++)
        {
            if (near[i] == ',' && !Blank.Is(near[i + 1]) && ++commas == 2) return true;
        }
        return false;
    }

    /// <summary>Where the name starts that ends at a place; the place itself when there is none.</summary>
    public static int StartOfName(ReadOnlySpan<char> text, int end, int floor)
    {
        int start = end;
        while (start > floor && end - start < Reach.Name && IsOfName(text[start - 1])) start--;
        return start;
    }

    private static bool TryFind(ReadOnlySpan<char> name, out ScalaForm form)
    {
        form = default;
        foreach ((string known, ScalaForm its) in Known)
        {
            if (!name.SequenceEqual(known)) continue;
            form = its;
            return true;
        }
        return false;
    }

    private static bool IsOfName(char character) => char.IsAsciiLetterOrDigit(character) || character is '_' or '$';
}
