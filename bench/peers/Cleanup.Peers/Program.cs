using Cleanup.Peers;

// make FOLDER: writes the documents. repair|parse FILE RUNS: the milliseconds of the best of several warm runs.
// damaged SEED COUNT DAMAGES FILE: writes damaged documents. damage-report SEED COUNT DAMAGES ANSWERS [WRONG]: the table of what came back.
switch (args)
{
    case ["make", var folder]:
        Documents.Write(folder);
        return 0;
    case [var tool, var file, var runs]:
        Console.WriteLine(Timing.Best(tool, await File.ReadAllTextAsync(file), int.Parse(runs)));
        return 0;
    case ["damaged", var seed, var count, var damages, var file]:
        DamageFile.Write(file, DamagedRecord.Create(int.Parse(seed), int.Parse(count), int.Parse(damages)));
        return 0;
    case ["damage-report", var seed, var count, var damages, var answers, .. var wrong]:
        DamagedRecord[] records = [.. DamagedRecord.Create(int.Parse(seed), int.Parse(count), int.Parse(damages))];
        await using (StreamWriter? file = wrong is [var path] ? new StreamWriter(path) : null)
            DamageReport.Write(records, await File.ReadAllLinesAsync(answers), Console.Out, file);
        return 0;
    default:
        return 2;
}
