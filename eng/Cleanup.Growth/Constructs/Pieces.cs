namespace Cleanup.Growth.Constructs;

/// <summary>A text that is repeated as a whole, its head alone, and each of its lines.</summary>
internal static class Pieces
{
    public static IEnumerable<Construct> Of(string kind, string name, Subject subject, string text)
    {
        string whole = text.TrimEnd('\n');
        yield return new(kind, name, "whole", subject, whole + "\n");
        yield return new(kind, name, "whole, on one line", subject, whole.ReplaceLineEndings(" ") + " ");
        yield return new(kind, name, "head", subject, whole[..(whole.Length / 2)]);
        foreach (string line in whole.Split('\n').Distinct(StringComparer.Ordinal))
            yield return new(kind, name, "line", subject, line + "\n");
    }
}
