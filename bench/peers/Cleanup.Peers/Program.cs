using Cleanup.Peers;

// make FOLDER: writes the documents. repair|parse FILE RUNS: the milliseconds of the best of several warm runs.
switch (args)
{
    case ["make", var folder]:
        Documents.Write(folder);
        return 0;
    case [var tool, var file, var runs]:
        Console.WriteLine(Timing.Best(tool, await File.ReadAllTextAsync(file), int.Parse(runs)));
        return 0;
    default:
        return 2;
}
