namespace TalentBot.Decisions.Evaluation.Scoring;

/// <summary>A rectangle of numbers, all 0 at first.</summary>
internal sealed class Grid(int rows, int columns)
{
    private readonly double[] _cells = new double[rows * columns];

    public int Rows => rows;

    public int Columns => columns;

    public double this[int row, int column]
    {
        get => _cells[(row * columns) + column];
        set => _cells[(row * columns) + column] = value;
    }
}
