namespace Cleanup.Corpus;

/// <summary>Cuts batches of an input format into records. Not thread-safe: each worker has its own.</summary>
public abstract class BatchParser
{
    /// <summary>
    /// Hands the records of a batch on, in their order. What it throws ends the input; what only one record fails of is to be rejected.
    /// </summary>
    public abstract void Parse(RecordBatch batch, RecordConsumer consumer);
}
