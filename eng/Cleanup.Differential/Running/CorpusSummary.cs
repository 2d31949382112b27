using Cleanup.Differential.Texts;

namespace Cleanup.Differential.Running;

/// <summary>A corpus that was run. Immutable.</summary>
/// <param name="Corpus">The texts.</param>
/// <param name="OldFile">The old build's answers, a line a text.</param>
/// <param name="NewFile">The new build's.</param>
/// <param name="Count">How many texts it has.</param>
/// <param name="Bytes">How many bytes they have.</param>
/// <param name="Time">How long both took.</param>
internal sealed record CorpusSummary(TextCorpus Corpus, string OldFile, string NewFile, int Count, long Bytes, TimeSpan Time);
