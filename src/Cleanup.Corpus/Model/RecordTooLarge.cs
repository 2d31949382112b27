namespace Cleanup.Corpus;

/// <summary>The words for a record beyond the limit.</summary>
internal static class RecordTooLarge
{
    public static string Reason(int limit) => $"larger than the record limit of {limit} bytes (--record-limit)";
}
