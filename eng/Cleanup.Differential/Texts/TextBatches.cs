namespace Cleanup.Differential.Texts;

/// <summary>Parts a corpus into what one process is given: many texts, as starting one takes time, few enough to survive a crash.</summary>
internal static class TextBatches
{
    private const int MostTexts = 2_000;
    private const int MostBytes = 8_000_000;

    /// <summary>The texts in their order.</summary>
    public static IEnumerable<IReadOnlyList<SourceText>> Of(IEnumerable<SourceText> texts)
    {
        var batch = new List<SourceText>();
        int bytes = 0;
        foreach (SourceText text in texts)
        {
            if (batch.Count == MostTexts || (batch.Count > 0 && bytes + text.Bytes.Length > MostBytes))
            {
                yield return batch;
                batch = [];
                bytes = 0;
            }
            batch.Add(text);
            bytes += text.Bytes.Length;
        }
        if (batch.Count > 0) yield return batch;
    }
}
