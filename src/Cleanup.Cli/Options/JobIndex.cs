using System.Collections.Immutable;
using System.Globalization;

namespace Cleanup.Cli.Options;

/// <summary>
/// The index of this job in an array of jobs, by the variable that a cluster sets. Never how many there are: what was done with one number
/// must be gone on with by another.
/// </summary>
internal static class JobIndex
{
    // Those of one job count from 0 or, as their manuals say, from 1.
    private static readonly ImmutableArray<(string Variable, int First)> _variables =
    [
        ("CLEANUP_SHARD", 0),
        ("SLURM_ARRAY_TASK_ID", 0),
        ("JOB_COMPLETION_INDEX", 0),
        ("AWS_BATCH_JOB_ARRAY_INDEX", 0),
        ("CLOUD_RUN_TASK_INDEX", 0),
        ("BATCH_TASK_INDEX", 0),
        ("PBS_ARRAY_INDEX", 0),
        ("SGE_TASK_ID", 1),
        ("LSB_JOBINDEX", 1),
        ("OMPI_COMM_WORLD_RANK", 0),
        ("PMI_RANK", 0),
        ("SLURM_PROCID", 0),
        ("PARALLEL_SEQ", 1),
    ];

    /// <summary>The variables, in the order in which they are looked for.</summary>
    public static IEnumerable<string> Variables => _variables.Select(static variable => variable.Variable);

    /// <summary>The index, from 0 on; null when none is set.</summary>
    public static int? Read()
    {
        foreach ((string variable, int first) in _variables)
        {
            // Outside of an array some set it to a word.
            if (int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out int index))
                return index - first;
        }
        return null;
    }
}
